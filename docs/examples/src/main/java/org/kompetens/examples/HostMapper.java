package org.kompetens.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.kompetens.organisation.Employee;

/** A host that binds JSON with an ObjectMapper of its own. */
public final class HostMapper {

    private HostMapper() {}

    public static void main(String[] arguments) throws JsonProcessingException {
        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Employee employee = mapper.readValue("""
                {
                  "id": "E-17",
                  "employments": [
                    {"id": "1", "role": "nurse", "unit": "home-nursing", "fte": 0.75, "from": "2020-01-01"}
                  ]
                }
                """, Employee.class);
        System.out.println(mapper.writeValueAsString(employee));
    }
}
