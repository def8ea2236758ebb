"""What becomes of a checked file: stored as a draft, compared, accepted, withdrawn.
facts.py turns checked rows into fact rows, differences.py compares them, receive.py moves them in and out of force."""
