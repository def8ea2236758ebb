"""What went wrong in a command, as a sentence and an exit code.
A traceback is never shown, but printed on request; a store that cannot be opened is wrong usage, no defect.
Kept apart from data/console.py because it knows the store's errors."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable

from data.console import DEFECT, DONE, IN_USE, USAGE
from data.store import StoreError, StoreInUse, WrongUrl


def run_command(command: Callable[[], int]) -> int:
    """Run a command and turn what went wrong into a sentence and a code."""
    try:
        return command()
    except StoreInUse as error:
        print(error, file=sys.stderr)
        return IN_USE
    except (WrongUrl, StoreError) as error:  # what STORE_URL names is no store, or not ours to open: no defect
        print(error, file=sys.stderr)
        return USAGE
    except BrokenPipeError:
        return DONE
    except Exception as error:  # the last net: a defect of ours must still end in a sentence
        if os.environ.get("THIDUA_DEBUG"):
            traceback.print_exc()
        print(f"Lỗi của phần mềm ({type(error).__name__}); đặt THIDUA_DEBUG=1 để xem chi tiết.", file=sys.stderr)
        return DEFECT
