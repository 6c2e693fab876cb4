package vn.kecan.personnel.imports;

import static vn.kecan.personnel.imports.Column.Type.DATE;
import static vn.kecan.personnel.imports.Column.Type.DECIMAL;
import static vn.kecan.personnel.imports.Column.Type.NUMBER;
import static vn.kecan.personnel.imports.Column.Type.TEXT;
import static vn.kecan.personnel.imports.Column.needed;
import static vn.kecan.personnel.imports.Column.optional;

import java.util.List;
import vn.kecan.personnel.evaluation.Evaluation;

/** A file of evaluations, each known by cadre, year and, if it is of one, quarter. */
final class EvaluationFile {

    private static final String BEGINS = "make_date(s.year, 3 * coalesce(s.quarter, 1) - 2, 1)";

    static final FileKind KIND = new FileKind(
            "evaluations",
            "evaluation",
            Evaluation.class,
            List.of("cadre", "year", "quarter"),
            List.of(
                    needed("cadre", "cadre", TEXT),
                    needed("year", "year", NUMBER),
                    optional("quarter", "quarter", NUMBER).otherwise("0"),
                    needed("level", "level", TEXT),
                    needed("decision.number", "decision_number", TEXT),
                    needed("decision.date", "decision_date", DATE),
                    needed("decision.issuer", "decision_issuer", TEXT),
                    optional("points", "points", DECIMAL)),
            List.of(
                    new FileKind.Extra("id", "gen_random_uuid()"),
                    new FileKind.Extra("valid_from", BEGINS),
                    new FileKind.Extra(
                            "valid_to",
                            "(" + BEGINS
                                    + " + case when s.quarter is null then interval '1 year' else interval '3 months' end)::date")),
            List.of(
                    CommonChecks.once("year", "year", "cadre", "quarter"),
                    PostingFile.cadreKnown(),
                    Check.of(
                            "year",
                            "select line, year, '' from stage s cross join import_by by where year > extract(year from by.today)",
                            "Năm chưa đến.",
                            "This year has not come yet. Maybe it is mistyped."),
                    Check.of(
                            "quarter",
                            "select line, quarter, '' from stage s cross join import_by by where quarter is not null"
                                    + " and year <= extract(year from by.today) and " + BEGINS + " > by.today",
                            "Quý chưa đến.",
                            "This quarter has not come yet. Maybe it is mistyped.")),
            List.of(Check.of(
                    "level",
                    """
                    select m.line, m.level, o.points
                    from merged m join evaluation_version o on o.version_id = m.old join stage s on s.line = m.line
                    where s.points is null and m.points = o.points and m.level <> o.level""",
                    "Mức đang ghi theo điểm {other}. Hãy thêm cột points với điểm mới.",
                    "The level on record stands for {other} points. Maybe add the column points with the new ones.")));

    private EvaluationFile() {}
}
