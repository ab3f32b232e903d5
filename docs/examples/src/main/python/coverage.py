"""Whether units have what they need: each need by itself, without groups that share nobody."""

import gaps

WHOLE = 10_000


def parts(number):
    """FTE in ten-thousandths."""
    return round(number * WHOLE)


def within(units, unit, top):
    while unit and unit != top:
        unit = units[unit].get("parent")
    return unit == top


def filled(employment, as_of):
    """How much of the position is filled, in ten-thousandths; None where somebody is away altogether."""
    away = sum(parts(a.get("extent", 1)) for a in employment.get("absences", []) if gaps.in_force(a, as_of))
    return None if away >= WHOLE else parts(employment["fte"]) * (WHOLE - away) // WHOLE


def holders(question, unit, need):
    """Who holds what is needed, the FTE of each there, and how many of them by a merged level."""
    inventory, as_of = question["inventory"], question["asOf"]
    units = {one["id"]: one for one in inventory["units"]}
    needed, coarse = gaps.rank(inventory["framework"], need["competence"], need)
    first = {}
    for employee in inventory["employees"]:
        first.setdefault(employee["id"], gaps.ruled(inventory, employee))
    found, merged = {}, 0
    for employee in first.values():
        there = [filled(e, as_of) for e in gaps.active(employee, as_of) if within(units, e["unit"], unit)]
        own, _ = gaps.held(inventory["framework"], employee, need["competence"], as_of, question["policy"])
        if any(one is not None for one in there) and own and own["rank"] >= needed:
            found[employee["id"]] = sum(one for one in there if one is not None)
            merged += bool(coarse or own["merged"])
    return found, merged


def answer(question):
    answered = []
    for unit in question["inventory"]["units"]:
        requirements, missed = [], set()
        for need in unit.get("coverage", []):
            if not gaps.in_force(need, question["asOf"]):
                continue
            found, merged = holders(question, unit["id"], need)
            in_fte = "fte" in need
            wanted = parts(need["fte"]) if in_fte else need["persons"]
            there = sum(found.values()) if in_fte else len(found)
            lost = {who: fte if in_fte else 1 for who, fte in found.items()}
            short = max(0, wanted - there)
            requirements.append({
                "competence": need["competence"], "holders": len(found),
                "holdersFte": sum(found.values()) / WHOLE, "deficit": short / WHOLE if in_fte else short,
                "critical": sum(1 for one in lost.values() if there >= wanted > there - one), "merged": merged})
            missed |= {who for who, one in lost.items()
                       if len(found) == 1 or (one > 0 and there - one < wanted)}
        if requirements:
            answered.append({"unit": unit["id"], "requirements": requirements, "missed": sorted(missed)})
    return {"units": answered}
