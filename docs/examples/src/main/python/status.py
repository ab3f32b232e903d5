"""How the occurrences of a calendar stand on a date."""

from datetime import date, timedelta


def above(units, unit):
    """The unit itself and all above it."""
    found = []
    while unit:
        found.append(unit)
        unit = units[unit].get("parent")
    return found


def answer(question):
    units = {one["id"]: one for one in question["units"]}
    after = {one["id"]: one["after"] for one in question["steps"]}
    all_of = question["occurrences"]
    done = {one["occurrence"]: one for one in question["completions"] if one["date"] <= question["date"]}
    windows = {}
    for one in all_of:
        windows.setdefault(one["step"], set()).add(one["last"])
    windows = {step: sorted(days) for step, days in windows.items()}

    def paired(one, other):
        own, theirs = windows[one["step"]], windows[other["step"]]
        if len(own) == 1 or len(theirs) == 1:
            return True
        if len(own) == len(theirs):
            return own.index(one["last"]) == theirs.index(other["last"])
        return other["last"] <= one["last"]

    def waits_for(one):
        return [number for number, other in enumerate(all_of)
                if other["step"] in after[one["step"]] and number not in done and paired(one, other)
                and (one["unit"] in above(units, other["unit"]) or other["unit"] in above(units, one["unit"]))]

    soon = (date.fromisoformat(question["date"]) + timedelta(days=question["dueSoonDays"])).isoformat()
    statuses = []
    for number, one in enumerate(all_of):
        waiting = waits_for(one)
        settled = done.get(number)
        if settled and settled["outcome"] == "not_applicable":
            kind = "not_applicable"
        elif settled:
            kind = "done_late" if settled["date"] > one["deadline"] else "done"
        elif question["date"] > one["deadline"]:
            kind = "overdue"
        elif question["date"] < one["first"]:
            kind = "upcoming"
        elif waiting:
            kind = "blocked"
        else:
            kind = "open" if soon < one["deadline"] else "due_soon"
        statuses.append({"occurrence": number, "status": kind, "waitsFor": waiting})
    return {"statuses": statuses}
