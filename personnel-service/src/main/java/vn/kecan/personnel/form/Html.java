package vn.kecan.personnel.form;

import java.util.List;

/** Writes a filled form as a page that the typesetter reads. */
final class Html {

    private static final String STYLE = """
            @page { size: A4; margin: 18mm 16mm 18mm 22mm;
                    @bottom-center { content: counter(page) " / " counter(pages); font-family: form; font-size: 9pt } }
            body { font-family: form; font-size: 10.5pt; line-height: 1.35; margin: 0 }
            h1 { font-size: 15pt; text-align: center; margin: 4mm 0 1mm 0 }
            h2 { font-size: 11.5pt; margin: 5mm 0 1.5mm 0; page-break-after: avoid }
            p { margin: 0 0 1mm 0 }
            .head { width: 100% } .head td { border: none; vertical-align: top } .right { text-align: right }
            .label { color: #333 }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }
            th, td { border: 0.5pt solid #444; padding: 1mm 1.5mm; text-align: left; font-weight: normal }
            th { background: #eee } tr { page-break-inside: avoid }
            .sign { margin-top: 10mm; page-break-inside: avoid } .sign td { border: none; text-align: center }
            .note { font-size: 8.5pt; color: #444; margin-top: 6mm }
            """;

    private final StringBuilder out = new StringBuilder();

    private Html() {}

    static String of(Sheet sheet) {
        var html = new Html();
        html.out.append("<html><head><title>2C</title><style>").append(STYLE).append("</style></head><body>");
        html.head(sheet);
        sheet.sections().forEach(html::section);
        html.foot(sheet);
        return html.out.append("</body></html>").toString();
    }

    private void head(Sheet sheet) {
        out.append("<table class=\"head\"><tr><td>");
        sheet.issuers().forEach(it -> paragraph("", it));
        out.append("</td><td class=\"right\"><p>Mẫu 2C-BNV/2008</p>");
        paragraph("", "Số hiệu cán bộ: " + sheet.number());
        out.append("</td></tr></table><h1>SƠ YẾU LÝ LỊCH CÁN BỘ, CÔNG CHỨC</h1>");
    }

    private void section(Sheet.Section it) {
        out.append("<h2>").append(escaped(it.title())).append("</h2>");
        it.lines()
                .forEach(line -> out.append("<p><span class=\"label\">")
                        .append(escaped(line.label()))
                        .append(":</span> ")
                        .append(escaped(line.value()))
                        .append("</p>"));
        if (it.heads().isEmpty()) {
            return;
        }
        out.append("<table><thead>");
        row("th", it.heads());
        out.append("</thead><tbody>");
        it.rows().forEach(row -> row("td", row));
        out.append("</tbody></table>");
    }

    private void row(String cell, List<String> values) {
        out.append("<tr>");
        values.forEach(it -> out.append('<')
                .append(cell)
                .append('>')
                .append(escaped(it))
                .append("</")
                .append(cell)
                .append('>'));
        out.append("</tr>");
    }

    private void foot(Sheet sheet) {
        out.append("<table class=\"sign\"><tr><td>Người khai<br/>(Ký, ghi rõ họ tên)</td>")
                .append("<td>Thủ trưởng cơ quan, đơn vị<br/>(Ký tên, đóng dấu)</td></tr></table>");
        out.append("<p class=\"note\">").append(escaped(sheet.asked())).append("</p>");
    }

    private void paragraph(String style, String text) {
        out.append("<p").append(style).append('>').append(escaped(text)).append("</p>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
