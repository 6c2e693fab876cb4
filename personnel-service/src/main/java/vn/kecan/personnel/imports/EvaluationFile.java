package vn.kecan.personnel.imports;

import static vn.kecan.personnel.imports.Column.Type.DATE;
import static vn.kecan.personnel.imports.Column.Type.NUMBER;
import static vn.kecan.personnel.imports.Column.Type.TEXT;
import static vn.kecan.personnel.imports.Column.needed;

import java.util.List;
import vn.kecan.personnel.evaluation.Evaluation;

/** A file of yearly evaluations, each known by cadre and year. */
final class EvaluationFile {

    static final FileKind KIND = new FileKind(
            "evaluations",
            "evaluation",
            Evaluation.class,
            List.of("cadre", "year"),
            List.of(
                    needed("cadre", "cadre", TEXT),
                    needed("year", "year", NUMBER),
                    needed("level", "level", TEXT),
                    needed("decision.number", "decision_number", TEXT),
                    needed("decision.date", "decision_date", DATE),
                    needed("decision.issuer", "decision_issuer", TEXT)),
            List.of(
                    new FileKind.Extra("id", "gen_random_uuid()"),
                    new FileKind.Extra("valid_from", "make_date(s.year, 1, 1)"),
                    new FileKind.Extra("valid_to", "make_date(s.year + 1, 1, 1)")),
            List.of(
                    CommonChecks.once("year", "year", "cadre"),
                    PostingFile.cadreKnown(),
                    Check.of(
                            "year",
                            "select line, year, '' from stage s cross join import_by by where year > extract(year from by.today)",
                            "Năm chưa đến.",
                            "This year has not come yet. Maybe it is mistyped.")),
            List.of());

    private EvaluationFile() {}
}
