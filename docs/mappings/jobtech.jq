# The tables of the taxonomy of JobTech, of an answer of its GraphQL interface: jq -r --arg table competences -f jobtech.jq
.data.concepts
| {
    competences: [["competence_id", "competence_name", "competence_description", "above"],
      (.[] | select(.type == "skill")
        | [.id, .preferred_label, .definition, ([.broader[]? | select(.type == "skill-headline") | .id] | join("|"))])],
    groups: [["group_id", "group_name", "group_description"],
      (.[] | select(.type == "skill-headline") | [.id, .preferred_label, .definition])],
    roles: [["role_id", "role_name", "role_description", "above"],
      (.[] | select(.type | IN("occupation-name", "ssyk-level-4"))
        | [.id, .preferred_label, .definition, ([.broader[]? | select(.type == "ssyk-level-4") | .id] | join("|"))])]
  }[$table][] | @csv
