"""The figures of units, from the cells that were found."""

import coverage

WHOLE = 10_000
CELLS = ["met", "short", "unassessed", "expired", "exempt"]
PERSONS = {"personsRequired": ["met", "short", "unassessed", "expired"], "personsShort": ["short"],
           "personsExpired": ["expired"], "personsExempt": ["exempt"]}


def amounts(cells, employed, sizes):
    """Each measure of the cells of one competence in one unit and below it."""
    def size(cell):
        return sizes[cell["employee"], cell["employment"]]

    def counted(some, times=lambda cell: 1):
        return {"count": sum(times(c) for c in some), "fte": sum(times(c) * size(c) for c in some) / WHOLE}

    found = {kind: counted([c for c in cells if c["outcome"] == kind]) for kind in CELLS}
    found["merged"] = counted([c for c in cells if c["merged"]])
    for measure, kinds in PERSONS.items():
        # Whoever is required something is not exempt, whatever another employment says; and so on.
        people = {c["employee"] for c in cells if c["outcome"] in kinds}
        found[measure] = {"persons": len(people), "fte": sum(employed[p] for p in people) / WHOLE}
    found["missingSteps"] = counted(cells, lambda c: c["missing"])
    found["weightedMissingSteps"] = counted(cells, lambda c: c["missing"] * c["weight"])
    found["surplusSteps"] = counted(cells, lambda c: c["surplus"])
    found["shortfall"] = sum(c["weight"] * c["missing"] / c["requiredRank"] for c in cells)
    return found


def units(inventory, jobs, cells):
    """Each unit with all below it; jobs are the active ones, by employee."""
    tree = {one["id"]: one for one in inventory["units"]}
    sizes = {(who, job["id"]): coverage.parts(job["fte"]) for who, own in jobs.items() for job in own}
    answered = []
    for unit in tree:
        employed = {}
        for who, own in jobs.items():
            there = [job for job in own if coverage.within(tree, job["unit"], unit)]
            if there:
                employed[who] = sum(coverage.parts(job["fte"]) for job in there)
        below = [c for c in cells if coverage.within(tree, c["unit"], unit)]
        answered.append({
            "unit": unit, "persons": len(employed), "fte": sum(employed.values()) / WHOLE,
            "competences": [dict(amounts([c for c in below if c["competence"] == competence], employed, sizes),
                                 competence=competence)
                            for competence in sorted({c["competence"] for c in below})]})
    return answered
