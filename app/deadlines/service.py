"""Writes a deadline as an iCalendar file (RFC 5545), which every calendar takes in.

Written by hand: a moment, an alarm and one fixed phrase need none of what a library is for, which is text that must be
folded and escaped. No name and no title is in it, for calendars are shared and synchronised.
"""

from datetime import datetime

ALARM = "PT1H"  # before the deadline


def calendar(uid: str, reminder: str, deadline: datetime, changed_at: datetime) -> str:
    """One event at the deadline, with an alarm. `reminder` is a phrase of under 60 bytes without , ; or \\."""
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Replik//Replik//EN",
        "BEGIN:VEVENT",
        f"UID:{uid}@replik",
        f"DTSTAMP:{utc(changed_at)}",
        f"DTSTART:{utc(deadline)}",
        f"SUMMARY:{reminder}",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{reminder}",
        f"TRIGGER:-{ALARM}",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{line}\r\n" for line in lines)


def utc(moment: datetime) -> str:
    """A moment in UTC as iCalendar writes it."""
    return f"{moment:%Y%m%dT%H%M%SZ}"
