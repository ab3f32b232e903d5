"""Finds gaps, asked line by line: a system in another language, under the laws of the Kompetens test kit."""

import calendar
import json
import sys

STRENGTH = ["self", "manager", "test", "certificate"]


def in_force(period, day):
    return period.get("from", "") <= day and ("until" not in period or day < period["until"])


def rank(framework, competence, given):
    """The rank on the competence's own scale, and whether a mapping merged it; None where there is none."""
    own = next(c["scale"] for c in framework["competences"] if c["id"] == competence)
    scale_id = given.get("scale", own)
    scale = next((s for s in framework["scales"] if s["id"] == scale_id), None)
    mapping = next((m for m in framework["mappings"] if m["from"] == scale_id and m["to"] == own), None)
    if scale is None or (scale_id != own and mapping is None):
        return None
    level = given["level"]
    if level == scale.get("holdsNothing", {}).get("id"):
        return 0, False
    merged = False
    if scale_id != own:
        counted = mapping["levels"].get(level)
        merged = list(mapping["levels"].values()).count(counted) > 1
        level, scale = counted, next(s for s in framework["scales"] if s["id"] == own)
    ids = [one["id"] for one in scale["levels"]]
    return (ids.index(level) + 1, merged) if level in ids else None


def order(policy, one):
    """What stands first is smallest."""
    day = -int(one["date"].replace("-", ""))
    weakness = -STRENGTH.index(one["source"])
    if policy["kind"] == "highest":
        return -one["rank"], day, weakness, one["id"]
    if policy["kind"] == "by_source":
        first = policy["first"] + [s for s in reversed(STRENGTH) if s not in policy["first"]]
        return first.index(one["source"]), day, one["rank"], one["id"]
    return day, weakness, one["rank"], one["id"]


def months_later(day, months):
    """On the same day of the month, or on its last day where it has no such day."""
    year, month = divmod(int(day[:4]) * 12 + int(day[5:7]) - 1 + months, 12)
    return f"{year:04}-{month + 1:02}-{min(int(day[8:]), calendar.monthrange(year, month + 1)[1]):02}"


def expiry(inventory, one):
    """The first of its own expiry and that by rule, where a rule for both competence and source applies alone."""
    rules = [r for r in inventory.get("validity", []) if r.get("competence", one["competence"]) == one["competence"]
             and r.get("source", one["source"]) == one["source"]]
    of_both = [r for r in rules if "competence" in r and "source" in r]
    ends = [months_later(one["date"], r["months"]) if "months" in r
            else f"{int(one['date'][:4]) + r['yearEnds'] + 1:04}-01-01" for r in of_both or rules]
    return min(ends + [one.get("expiry", "9999-99-99")])


def ruled(inventory, employee):
    """With the expiry of each assessment written into it."""
    return dict(employee, assessments=[dict(one, expiry=expiry(inventory, one)) for one in employee["assessments"]])


def replacing(framework, retired, successor, one):
    """An assessment of a retired competence, at the level that it counts as for a successor."""
    scale_id = next(c["scale"] for c in framework["competences"] if c["id"] == retired)
    scale = next(s for s in framework["scales"] if s["id"] == scale_id)
    if one["rank"] == 0:
        return one
    level, levels = scale["levels"][one["rank"] - 1]["id"], successor.get("levels")
    if levels:
        merged = list(levels.values()).count(levels[level]) > 1
        found = rank(framework, successor["competence"], {"level": levels[level]})[0], merged
    else:
        found = rank(framework, successor["competence"], {"scale": scale_id, "level": level})
    return dict(one, rank=found[0], merged=one["merged"] or found[1])


def counted(framework, employee, competence, as_of):
    """What is assessed of a competence, and of those it has replaced, each at the rank it counts as."""
    ranked = [(one, rank(framework, competence, one)) for one in employee["assessments"]
              if one["competence"] == competence and "level" in one and one["date"] <= as_of]
    found = [dict(one, rank=of[0], merged=of[1]) for one, of in ranked if of is not None]
    for revision in framework.get("revisions", []):
        for successor in revision.get("replacedBy", []) if revision["date"] <= as_of else []:
            if successor["competence"] == competence:
                found += [replacing(framework, revision["competence"], successor, one)
                          for one in counted(framework, employee, revision["competence"], as_of)]
    return found


def judged(framework, employee, competence, as_of, policy, with_merged=True):
    """The assessment that counts, and the latest of those that have expired; of all, or of those no mapping merged."""
    valid, expired = [], []
    for one in counted(framework, employee, competence, as_of):
        if with_merged or not one["merged"]:
            (expired if one.get("expiry", "9999-99-99") <= as_of else valid).append(one)
    latest = {"kind": "latest"}
    return (min(valid, key=lambda one: order(policy, one), default=None),
            min(expired, key=lambda one: order(latest, one), default=None))


def held(framework, employee, competence, as_of, policy, with_merged=True):
    """As judged, or by so many narrower competences as a rule asks for, where that is higher."""
    own, expired = judged(framework, employee, competence, as_of, policy, with_merged)
    rule = next((r for r in framework.get("narrowerRules", []) if r["broader"] == competence), None)
    if rule is None:
        return own, expired
    parts = [judged(framework, employee, c["id"], as_of, policy, with_merged)
             for c in framework["competences"] if c.get("broader") == competence]
    counting = sorted((p[0] for p in parts if p[0] and p[0]["rank"] > 0),
                      key=lambda one: order({"kind": "highest"}, one))
    gone = [one for one in [expired] + [p[1] for p in parts] if one]
    if len(counting) >= rule["atLeast"] and counting[rule["atLeast"] - 1]["rank"] > (own["rank"] if own else 0):
        own = counting[rule["atLeast"] - 1]
    return own, min(gone, key=lambda one: order({"kind": "latest"}, one), default=None)


def required(inventory, employment, competence, as_of):
    """All that is required, with where from: the role, the unit, and those above it."""
    profile = next((p for p in inventory["profiles"] if p["role"] == employment["role"]), {})
    all_of = [(one, None) for one in profile.get("requirements", [])]
    units = {unit["id"]: unit for unit in inventory["units"]}
    unit = units[employment["unit"]]
    while unit:
        all_of += [(one, unit["id"]) for one in unit.get("requirements", [])]
        unit = units.get(unit.get("parent"))
    return [(one, rank(inventory["framework"], competence, one), origin) for one, origin in all_of
            if one["competence"] == competence and in_force(one, as_of)]


def cell(question, employee, employment, competence):
    inventory, as_of = question["inventory"], question["asOf"]
    needs = required(inventory, employment, competence, as_of)
    if not needs:
        return None
    level = max(needs, key=lambda need: (need[1][0], not need[1][1]))
    weight = max(needs, key=lambda need: need[0]["weight"])
    own, expired = held(inventory["framework"], employee, competence, as_of, question["policy"])
    plain, _ = held(inventory["framework"], employee, competence, as_of, question["policy"], with_merged=False)
    merged = own is not None and (plain["rank"] if plain else -1) < own["rank"]
    exempt = any(e["competence"] == competence and in_force(e, as_of) for e in employee.get("exemptions", []))
    steps = level[1][0] - own["rank"] if own and not exempt else 0
    outcome = ("exempt" if exempt else "met" if own and steps <= 0 else "short" if own
               else "expired" if expired else "unassessed")
    named = None if exempt else own or expired
    return {
        "employee": employee["id"], "employment": employment["id"], "competence": competence,
        "unit": employment["unit"], "outcome": outcome,
        "requiredRank": level[1][0], "levelFrom": level[2],
        "weight": weight[0]["weight"], "weightFrom": weight[2],
        "missing": max(0, steps), "surplus": max(0, -steps),
        "assessment": named["id"] if named else None,
        "merged": not exempt and (level[1][1] or merged),
    }


def active(employee, as_of):
    """The employments that count on a day."""
    return [one for one in employee["employments"]
            if in_force(one, as_of) and as_of < employee.get("knownExit", "9999-99-99")]


def answer(question):
    as_of = question["asOf"]
    cells = []
    first = {}
    for employee in question["inventory"]["employees"]:
        first.setdefault(employee["id"], ruled(question["inventory"], employee))
    for employee in first.values():
        for employment in active(employee, as_of):
            for competence in question["inventory"]["framework"]["competences"]:
                cells.append(cell(question, employee, employment, competence["id"]))
    refused = len(question["inventory"]["employees"]) - len(first)
    return {"counted": len(first), "refused": refused, "cells": [one for one in cells if one]}


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)
