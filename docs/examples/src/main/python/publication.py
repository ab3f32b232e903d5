"""Which figures may be shown outside.

All of them; of no competence where any number is of few people; and not even those employed where any of these are few.
"""

import coverage
import gaps

KINDS = ["met", "short", "unassessed", "expired", "exempt"]


def few(number, threshold):
    return 0 < number < threshold


def row(cells, threshold):
    """How many cells of each outcome, and of all that are required; and whether any of that tells of few people."""
    numbers = {kind: [one for one in cells if one["outcome"] == kind] for kind in KINDS}
    required = [one for one in cells if one["outcome"] != "exempt"]
    people = len({one["employee"] for one in required})
    counted = [numbers[kind] for kind in KINDS if kind != "exempt"]
    small = (few(people, threshold) or few(len({one["employee"] for one in numbers["exempt"]}), threshold)
             or any(few(len({one["employee"] for one in some}), threshold) for some in counted)
             or any(some and few(len(required) - len(some), threshold) for some in counted))
    return {**numbers, None: required}, small


def answer(question):
    inventory = question["inventory"]
    tree = {one["id"]: one for one in inventory["units"]}
    cells = gaps.answer(question)["cells"]
    jobs = [(one["id"], job) for one in inventory["employees"] for job in gaps.active(one, question["asOf"])]
    sizes = {(who, job["id"]): coverage.parts(job["fte"]) for who, job in jobs}
    figures, are_few_employed, is_any_small = [], False, False

    def add(name, number, parts):
        figures.append({**name, "number": number, "fte": parts / 10_000})

    for unit in tree:
        there = [(who, job) for who, job in jobs if coverage.within(tree, job["unit"], unit)]
        employed = len({who for who, _ in there})
        are_few_employed |= few(employed, question["threshold"])
        add({"unit": unit, "employed": True}, employed, sum(coverage.parts(job["fte"]) for _, job in there))
        own = [one for one in cells if coverage.within(tree, one["unit"], unit)]
        for competence in sorted({one["competence"] for one in own}):
            numbers, is_small = row([one for one in own if one["competence"] == competence], question["threshold"])
            is_any_small |= is_small
            for kind, some in numbers.items():
                name = {"unit": unit, "competence": competence, **({"outcome": kind} if kind else {})}
                add(name, len(some), sum(sizes[one["employee"], one["employment"]] for one in some))
    return {"figures": [
        {name: value for name, value in one.items() if name not in ("number", "fte")} | {"hidden": True}
        if are_few_employed or (is_any_small and "employed" not in one) else one
        for one in figures]}
