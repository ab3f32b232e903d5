package org.kompetens.json.form;

import static org.kompetens.json.form.IdForm.id;
import static org.kompetens.json.form.Part.required;

import java.util.List;
import org.kompetens.organisation.RoleCode;

/** A code of a role in a classification. */
final class RoleCodeForm {

    static final Part<RoleCode, String> SYSTEM = required(
            Property.of(
                    "system",
                    id(text -> new RoleCode(text, text).system(), text -> text, "SSYK"),
                    "The classification."),
            RoleCode::system);
    static final Part<RoleCode, String> CODE = required(
            Property.of("code", id(text -> new RoleCode(text, text).code(), text -> text, "2221"), "The code in it."),
            RoleCode::code);

    static final ObjectForm<RoleCode> ROLE_CODE =
            ObjectForm.of("role code", List.of(SYSTEM, CODE), of -> new RoleCode(of.get(SYSTEM), of.get(CODE)));

    private RoleCodeForm() {}
}
