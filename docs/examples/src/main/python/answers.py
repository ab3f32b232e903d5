"""Answers each question of the Kompetens test kit, line by line, with what answers it."""

import json
import sys

import bridge
import coverage
import figures
import forecast
import gaps
import plans
import publication
import status
import turnover


def with_figures(question):
    """The gaps, and the figures of units."""
    answer, jobs = gaps.answer(question), {}
    for employee in question["inventory"]["employees"]:
        if employee["id"] not in jobs:
            jobs[employee["id"]] = gaps.active(employee, question["asOf"])
    return dict(answer, units=figures.units(question["inventory"], jobs, answer["cells"]))


ANSWERS = {
    "bridge": bridge.answer,
    "choice": plans.choice,
    "coverage": coverage.answer,
    "forecast": forecast.answer,
    "measures": plans.measures,
    "owed": plans.owed,
    "plan": plans.plan,
    "publication": publication.answer,
    "seats": plans.seats,
    "status": status.answer,
    "turnover": turnover.answer,
}

for line in sys.stdin:
    question = json.loads(line)
    print(json.dumps(ANSWERS.get(question.get("question"), with_figures)(question)), flush=True)
