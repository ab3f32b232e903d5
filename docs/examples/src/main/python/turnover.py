"""Who has come and left between two dates, and how much that is of those who are there, as somebody means it."""

from datetime import date, timedelta

import coverage
import forecast

FAR = "9999-12-31"
OLDEST = 100


def is_there(employee, jobs, day):
    return day < employee.get("knownExit", FAR) and any(
        job.get("from", "") <= day < job.get("until", FAR) for job in jobs)


def employer(units, unit, level):
    """The highest unit of the employers' level that a unit is in."""
    highest = None
    while unit:
        highest = unit if units[unit]["level"] == level else highest
        unit = units[unit].get("parent")
    return highest


def day_before(day):
    return (date.fromisoformat(day) - timedelta(1)).isoformat()


def leaver(employee, counted, after, day, age):
    """What has become of somebody who has left: the name of the figure, if there is one."""
    if is_there(employee, counted, after):
        return "movedWithin"
    if is_there(employee, employee["employments"], after):
        return "becameHourly"
    born = employee.get("birthDate")
    if born and age <= forecast.age_on(date.fromisoformat(day), date.fromisoformat(born)) <= OLDEST:
        return "retired"
    return None


def steps(days, by_events):
    """Which two days are compared: each with the next, or the first with the last alone."""
    return list(zip(days, days[1:])) if by_events else [(days[0], days[-1])]


def flows_of(question, days, employee, counted, jobs):
    """What one person is to a unit, by the jobs that they have there."""
    flows = {"atStart": int(is_there(employee, jobs, days[0])), "atEnd": int(is_there(employee, jobs, days[-1]))}
    by_events = question["definition"]["events"]

    def add(name):
        flows[name] = flows.get(name, 0) + 1

    for before, after in steps(days, by_events):
        was, is_ = is_there(employee, jobs, before), is_there(employee, jobs, after)
        if is_ and not was:
            add("hired")
            if is_there(employee, counted, before):
                add("hiredFromWithin")
        elif was and not is_:
            left = after
            while not is_there(employee, jobs, day_before(left)):
                left = day_before(left)
            add("left")
            become = leaver(employee, counted, after, left, question["retirementAge"])
            if become:
                add(become)
    return flows


def rate(definition, flows):
    left, hired = flows["left"], flows["hired"]
    if not definition["moves"]:
        left, hired = left - flows["movedWithin"], hired - flows["hiredFromWithin"]
    if not definition["retirement"]:
        left -= flows["retired"]
    both = flows["atStart"] + flows["atEnd"]
    part, whole = {
        "smaller_of_hired_and_left_by_mean": (2 * min(left, hired), both),
        "left_by_mean": (2 * left, both),
        "left_by_start": (left, flows["atStart"]),
        "hired_by_start": (hired, flows["atStart"]),
    }[definition["formula"]]
    return {"numerator": part, "denominator": whole} if whole else {}


FLOWS = ["atStart", "atEnd", "hired", "hiredFromWithin", "left", "movedWithin", "becameHourly", "retired"]


def answer(question):
    definition = question["definition"]
    units = {one["id"]: one for one in question["inventory"]["units"]}
    begin = date.fromisoformat(question["from"])
    end = forecast.later(begin, definition["months"])
    days = [(begin + timedelta(number)).isoformat() for number in range((end - begin).days + 1)]
    answered = []
    for unit in units:
        flows = dict.fromkeys(FLOWS, 0)
        for employee in question["inventory"]["employees"]:
            counted = [job for job in employee["employments"] if job["fte"] or definition["hourly"]]
            groups = {}
            for job in counted:
                if coverage.within(units, job["unit"], unit):
                    key = employer(units, job["unit"], definition.get("employers"))
                    groups.setdefault(key, []).append(job)
            for jobs in groups.values():
                for name, number in flows_of(question, days, employee, counted, jobs).items():
                    flows[name] += number
        answered.append(dict(flows, unit=unit, rate=rate(definition, flows)))
    return {"units": answered}
