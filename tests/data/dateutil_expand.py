# SPDX-FileCopyrightText: The Lamplighter developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Expands recurrence rules with python-dateutil, as wall time without a zone.

One JSON object a line in the file named by the first argument:
    {"rule": "FREQ=DAILY", "start": "2026-11-24T09:00:00", "from": …, "to": …, "limit": 100}
One JSON object a line on standard output, in the same order: {"slots": ["2026-11-24T09:00:00", …]} with the slots in
[from, to], at most `limit` of them, or {"error": "why"} when python-dateutil does not take the rule.
"""
import json
import sys
from datetime import datetime
from types import SimpleNamespace

from dateutil import rrule


# A rule without a date is followed to this calendar's end; each case sets it to its own.
calendar = rrule.datetime = SimpleNamespace(**vars(rrule.datetime))


def expanded(case):
    start, first, last = (datetime.fromisoformat(case[key]) for key in ("start", "from", "to"))
    calendar.MAXYEAR = last.year
    slots = []
    for slot in rrule.rrulestr(case["rule"], dtstart=start):
        if slot > last:
            break
        if slot >= first:
            slots.append(slot.isoformat(timespec="seconds"))
        if len(slots) >= case["limit"]:
            break
    return slots


def main(path):
    with open(path, encoding="utf-8") as cases:
        for line in cases:
            try:
                answer = {"slots": expanded(json.loads(line))}
            except ValueError as error:
                answer = {"error": str(error)}
            print(json.dumps(answer))


if __name__ == "__main__":
    main(sys.argv[1])
