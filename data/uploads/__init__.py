"""What becomes of a checked file: stored as a draft, compared, accepted, withdrawn.
facts.py turns checked rows into fact rows, receive.py stores them, differences.sql compares them,
acceptance.py moves them in and out of force."""
