"""What every command shares: UTF-8 streams, exit codes, and errors in words.
stdout carries only the answer; messages go to stderr; a traceback is never shown, but logged on request.
Codes: 0 done, 1 findings, 2 file refused, 3 store in use, 64 wrong usage, 70 our defect."""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Callable
from typing import NoReturn

DONE, FINDINGS, REFUSED, IN_USE, USAGE, DEFECT = 0, 1, 2, 3, 64, 70


class Parser(argparse.ArgumentParser):
    """argparse with our exit code for wrong usage."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"{self.prog}: {message}\n")


def utf8_streams() -> None:
    """UTF-8 without BOM and with plain line ends, whatever the console says."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", newline="\n")


def run_command(command: Callable[[], int]) -> int:
    """Run a command and turn what went wrong into a sentence and a code."""
    from data.store import StoreError, StoreInUse, WrongUrl

    try:
        return command()
    except StoreInUse as error:
        print(error, file=sys.stderr)
        return IN_USE
    except WrongUrl as error:
        print(error, file=sys.stderr)
        return USAGE
    except StoreError as error:
        print(error, file=sys.stderr)
        return DEFECT
    except BrokenPipeError:
        return DONE
    except Exception as error:  # the last net: a defect of ours must still end in a sentence
        if os.environ.get("THIDUA_DEBUG"):
            traceback.print_exc()
        print(f"Lỗi của phần mềm ({type(error).__name__}); đặt THIDUA_DEBUG=1 để xem chi tiết.", file=sys.stderr)
        return DEFECT
