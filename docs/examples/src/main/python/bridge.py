"""How figures come from one date to a later one: day by day, and on each day cause by cause."""

from fractions import Fraction

import coverage
import figures
import gaps

FAR = "9999-12-31"
CAUSES = ["exit", "entry", "requirement", "exemption", "expiry", "gain"]


def always(one):
    """Without its dates, which have been looked at."""
    return {name: value for name, value in one.items() if name not in ("from", "until")}


def needed(list_, day):
    return [always(one) for one in list_ if gaps.in_force(one, day)]


def person(employee, moment):
    """What of somebody counts at a moment, each kind of fact on its own day."""
    jobs = [always(job) for job in employee["employments"]
            if job.get("from", "") <= moment["entry"]
            and moment["exit"] < min(job.get("until", FAR), employee.get("knownExit", FAR))]
    made = [one for one in employee["assessments"] if one["date"] <= moment["gain"]]
    still = [one if one.get("expiry", FAR) <= moment["expiry"] else {**one, "expiry": FAR + "+"} for one in made]
    return {"id": employee["id"], "employments": jobs, "assessments": still,
            "exemptions": needed(employee.get("exemptions", []), moment["exemption"])}


def cells(question, moment):
    inventory, day = question["inventory"], moment["requirement"]
    seen = dict(
        inventory,
        profiles=[dict(one, requirements=needed(one["requirements"], day)) for one in inventory["profiles"]],
        units=[dict(one, requirements=needed(one.get("requirements", []), day)) for one in inventory["units"]],
        validity=[],
        employees=[person(gaps.ruled(inventory, one), moment) for one in inventory["employees"]])
    # Of revisions no cause of their own is told: what they change is told with what was assessed.
    seen["framework"] = dict(seen["framework"], revisions=[
        dict(one, date="") for one in seen["framework"].get("revisions", []) if one["date"] <= moment["gain"]])
    jobs = {one["id"]: one["employments"] for one in seen["employees"]}
    return gaps.answer(dict(question, asOf=FAR, inventory=seen))["cells"], jobs


def state(question, moment):
    """Of each unit and competence its figures, exactly, as one row of numbers."""
    found, jobs = cells(question, moment)
    tree = {one["id"]: one for one in question["inventory"]["units"]}
    sizes = {(who, job["id"]): coverage.parts(job["fte"]) for who, own in jobs.items() for job in own}
    rows = {}
    for unit in tree:
        for one in found:
            if coverage.within(tree, one["unit"], unit):
                row = rows.setdefault((unit, one["competence"]), {})
                size = sizes[one["employee"], one["employment"]]
                for measure, times in {
                        one["outcome"]: 1, "merged": int(one["merged"]), "missingSteps": one["missing"],
                        "weightedMissingSteps": one["missing"] * one["weight"],
                        "surplusSteps": one["surplus"]}.items():
                    row[measure] = row.get(measure, 0) + times
                    row[measure, "fte"] = row.get((measure, "fte"), 0) + times * size
                row["shortfall"] = row.get("shortfall", 0) + Fraction(
                    one["weight"] * one["missing"], one["requiredRank"])
    return rows


def minus(one, other):
    return {name: one.get(name, 0) - other.get(name, 0) for name in {*one, *other}}


def plus(one, other):
    return {name: one.get(name, 0) + other.get(name, 0) for name in {*one, *other}}


def as_figures(row):
    shortfall = Fraction(row.get("shortfall", 0))
    answer = {name: {"count": number, "fte": row[name, "fte"] / figures.WHOLE}
              for name, number in row.items() if isinstance(name, str) and name != "shortfall"}
    answer["shortfall"] = {"numerator": shortfall.numerator, "denominator": shortfall.denominator}
    return answer


def expected(question):
    """The employees with what is known of them, and what they are expected to gain."""
    return [dict(employee, assessments=[one for one in employee["assessments"] if one["date"] <= question["asOf"]]
                 + [gain["assessment"] for gain in question["gains"] if gain["employee"] == employee["id"]])
            for employee in question["inventory"]["employees"]]


def days(value):
    """Every date that stands anywhere."""
    if isinstance(value, dict):
        return {day for one in value.values() for day in days(one)}
    if isinstance(value, list):
        return {day for one in value for day in days(one)}
    return {value} if isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-" else set()


def answer(question):
    inventory = dict(question["inventory"], employees=expected(question))
    question = dict(question, inventory=inventory)
    moment = dict.fromkeys(CAUSES, question["from"])
    first = last = state(question, moment)
    parts = {}
    for day in sorted(day for day in days(inventory) if question["from"] < day <= question["to"]):
        for cause in CAUSES:
            moment = {**moment, cause: day}
            now = state(question, moment)
            for key in {*now, *last}:
                change = minus(now.get(key, {}), last.get(key, {}))
                parts[key, cause] = plus(parts.get((key, cause), {}), change)
            last = now
    keys = {*first, *last, *(key for key, _ in parts)}
    return {"units": [{"unit": unit["id"], "competences": [{
        "competence": competence,
        "before": as_figures(first.get((unit["id"], competence), {})),
        "after": as_figures(last.get((unit["id"], competence), {})),
        "parts": {cause: as_figures(parts.get(((unit["id"], competence), cause), {})) for cause in CAUSES},
    } for of, competence in sorted(keys) if of == unit["id"]]} for unit in inventory["units"]]}
