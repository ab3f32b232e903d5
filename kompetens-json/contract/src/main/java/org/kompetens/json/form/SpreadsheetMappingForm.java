package org.kompetens.json.form;

import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.orElse;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;
import static org.kompetens.json.form.WordForm.oneOf;

import java.util.List;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.json.spreadsheet.ColumnMapping;
import org.kompetens.json.spreadsheet.FixedValue;
import org.kompetens.json.spreadsheet.ShareUnit;
import org.kompetens.json.spreadsheet.SheetMapping;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.json.spreadsheet.SpreadsheetMapping;
import org.kompetens.json.spreadsheet.TextMeaning;
import org.kompetens.text.LanguageTag;

/** Which columns of a spreadsheet hold what. */
public final class SpreadsheetMappingForm {

    private static final String TYPE = "spreadsheet-mapping";
    private static final int LAST_HEAD_ROW = 1000;

    private static final WordForm<SpreadsheetField> FIELD = oneOf(SpreadsheetField.values());

    private static final Part<TextMeaning, String> TEXT = required(
            Property.of("text", TextForm.TEXT, "What stands in the cell, in capitals or not.")
                    .example("\"Leder\""),
            TextMeaning::text);
    private static final Part<TextMeaning, String> MEANS = required(
            Property.of("means", TextForm.TEXT, "The id or the word that it stands for.")
                    .example("\"manager\""),
            TextMeaning::means);
    private static final ObjectForm<TextMeaning> MEANING =
            ObjectForm.of("text in a column", List.of(TEXT, MEANS), of -> new TextMeaning(of.get(TEXT), of.get(MEANS)));

    private static final Part<FixedValue, SpreadsheetField> FIXED_FIELD =
            required(Property.of("is", FIELD, "Of which field."), FixedValue::field);
    private static final Part<FixedValue, String> FIXED_VALUE = required(
            Property.of("value", TextForm.TEXT, "The value, as it would stand in a cell.")
                    .example("\"2026-10-01\""),
            FixedValue::value);
    private static final ObjectForm<FixedValue> FIXED = ObjectForm.of(
            "fixed value",
            List.of(FIXED_FIELD, FIXED_VALUE),
            of -> new FixedValue(of.get(FIXED_FIELD), of.get(FIXED_VALUE)));

    private static final Part<ColumnMapping, String> COLUMN = required(
            Property.of("column", TextForm.TEXT, "The head of the column, in capitals or not.")
                    .example("\"Stillingsprosent\""),
            ColumnMapping::column);
    private static final Part<ColumnMapping, Optional<SpreadsheetField>> IS = optional(
            Property.of("is", FIELD, "What stands in the column; left out for one that is left out on purpose.")
                    .example("\"fte\""),
            ColumnMapping::field);
    private static final Part<ColumnMapping, Optional<CompetenceId>> COMPETENCE = optional(
            Property.of("competence", Ids.COMPETENCE, "For a column of levels of one competence, which that is."),
            ColumnMapping::competence);
    private static final Part<ColumnMapping, Optional<ShareUnit>> UNIT = optional(
            Property.of(
                    "unit",
                    oneOf(ShareUnit.values()),
                    "For a column of shares, how they are written: as a part of one or in per cent; by what the values"
                            + " show if left out."),
            ColumnMapping::unit);
    private static final Part<ColumnMapping, Optional<LanguageTag>> LANGUAGE = optional(
            Property.of("language", Ids.LANGUAGE, "For a column of names or descriptions, in which language they are."),
            ColumnMapping::language);
    private static final Part<ColumnMapping, List<TextMeaning>> VALUES = leftOutIf(
            Property.of("texts", list(MEANING), "What texts in the column stand for; others stand for themselves."),
            List.of(),
            ColumnMapping::values);
    private static final ObjectForm<ColumnMapping> COLUMN_MAPPING = ObjectForm.of(
            "column mapping",
            List.of(COLUMN, IS, COMPETENCE, UNIT, LANGUAGE, VALUES),
            of -> new ColumnMapping(
                    of.get(COLUMN), of.get(IS), of.get(COMPETENCE), of.get(UNIT), of.get(LANGUAGE), of.get(VALUES)));

    private static final Part<SheetMapping, Optional<String>> SHEET = optional(
            Property.of(
                            "sheet",
                            TextForm.TEXT,
                            "The name of the sheet; every sheet that has these columns, and CSV files, if left out.")
                    .example("\"Ansatte\""),
            SheetMapping::sheet);
    private static final Part<SheetMapping, Integer> HEAD_ROW = orElse(
            Property.of(
                            "headRow",
                            integer(1, LAST_HEAD_ROW),
                            "The row with the heads of the columns; the first if left out.")
                    .example("1"),
            1,
            SheetMapping::headRow);
    private static final Part<SheetMapping, List<ColumnMapping>> COLUMNS = required(
            Property.of("columns", list(COLUMN_MAPPING).notEmpty(), "What the columns hold."), SheetMapping::columns);
    private static final Part<SheetMapping, List<FixedValue>> ALWAYS = leftOutIf(
            Property.of("always", list(FIXED), "What holds for every row in which no column says otherwise."),
            List.of(),
            SheetMapping::fixed);
    private static final ObjectForm<SheetMapping> SHEET_MAPPING = ObjectForm.of(
            "sheet mapping",
            List.of(SHEET, HEAD_ROW, COLUMNS, ALWAYS),
            of -> new SheetMapping(of.get(SHEET), of.get(HEAD_ROW), of.get(COLUMNS), of.get(ALWAYS)));

    private static final Part<SpreadsheetMapping, List<SheetMapping>> SHEETS = required(
            Property.of("sheets", list(SHEET_MAPPING).notEmpty(), "The sheets that are taken."),
            SpreadsheetMapping::sheets);

    /** Which columns of a spreadsheet hold what. */
    public static final ObjectForm<SpreadsheetMapping> SPREADSHEET_MAPPING = ObjectForm.of(
            TYPE,
            List.of(Header.document(TYPE), Header.version(), SHEETS),
            of -> new SpreadsheetMapping(of.get(SHEETS)));

    private SpreadsheetMappingForm() {}
}
