package vn.kecan.planning.form;

import vn.kecan.platform.problem.Text;

/** The head of a column or of a row: the code it keeps whatever the language, and what people call it. */
public record Heading(String code, Text name) {

    public static Heading of(String code, String vi, String en) {
        return new Heading(code, new Text(vi, en));
    }
}
