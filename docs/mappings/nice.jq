# The tables of the NICE framework, of its components as NIST gives them in JSON: jq -r --arg table competences -f nice.jq
.response.elements as $nice
| ($nice.elements | map({(.element_identifier): .element_type}) | add) as $type
| {
    competences: [["competence_id", "dimension", "competence_name"],
      ($nice.elements[] | select(.element_type | IN("knowledge", "skill")) | [.element_identifier, .element_type, .text])],
    areas: [["group_id", "group_name", "group_description"],
      ($nice.elements[] | select(.element_type == "competency_area") | [.element_identifier, .title, .text])],
    roles: [["role_id", "role_name", "role_description"],
      ($nice.elements[] | select(.element_type | IN("category", "work_role")) | [.element_identifier, .title, .text])],
    relations: [["above", "below"],
      ($nice.relationships[] | [.source_element_identifier, .dest_element_identifier]
        | select(($type[.[0]] == "competency_area" and ($type[.[1]] | IN("knowledge", "skill")))
            or ($type[.[0]] == "category" and $type[.[1]] == "work_role")))],
    requirements: [["requiring_role", "required_competence"],
      ($nice.relationships[] | [.source_element_identifier, .dest_element_identifier]
        | select($type[.[0]] == "work_role" and ($type[.[1]] | IN("knowledge", "skill"))))]
  }[$table][] | @csv
