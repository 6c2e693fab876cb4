package vn.kecan.personnel.imports;

import vn.kecan.personnel.time.Refusals;

/** Questions asked of more than one kind of file. */
final class CommonChecks {

    private CommonChecks() {}

    static Check once(String field, String... key) {
        var same = key.length == 1 ? key[0] : "row(" + String.join(", ", key) + ")::text";
        return Check.of(
                field,
                """
                select s.line, s.%1$s, again.first
                from stage s join (select %2$s as same, min(line) as first from stage group by 1 having count(*) > 1) again
                    on again.same = %2$s
                where s.line > again.first""".formatted(key[0], same),
                "Đã có ở dòng {other} của tệp. Hãy bỏ một trong hai dòng.",
                "Is already on line {other} of the file. Maybe remove one of the two lines.");
    }

    /** The unit must be one of the caller's. */
    static Check unitKnown(String field, String column) {
        return Check.of(
                field,
                "select line, " + column + ", '' from stage s where " + column
                        + " is not null and not exists (select from import_reach r where r.code = s." + column + ")",
                Refusals.unknownVi("đơn vị"),
                Refusals.unknownEn("unit"));
    }

    /** The code must not stand for something the caller may not see. */
    static Check codeIsMine(String sqlOfTaken) {
        return Check.of(
                "code",
                sqlOfTaken,
                "Mã \"{value}\" đã dùng cho một hồ sơ ngoài phạm vi của bạn. Hãy chọn mã khác.",
                "The code \"{value}\" is taken by something outside your reach. Maybe choose another code.");
    }

    /** What is said of one cadre is judged together, so it must not be beyond all measure. */
    static Check bearable() {
        return Check.of(
                "cadre",
                """
                select line, cadre, many from (select line, cadre, count(*) over (partition by cadre) as many from stage) s
                where many > 1000""",
                "Tệp có {other} dòng về cán bộ này; nhiều nhất là 1000. Hãy chia tệp.",
                "The file has {other} rows about this cadre; at most 1000 are taken. Maybe split the file.");
    }

    static Check endAfterStart(String from, String to) {
        return Check.of(
                to,
                "select line, valid_to, valid_from from merged where valid_to <= valid_from",
                "Phải sau " + from + " ({other}); ngày kết thúc không thuộc thời kỳ.",
                "Must be after " + from + " ({other}); the last day is the one before it.");
    }

    /** A new state may not cover days for which another one is on record. */
    static Check noOtherState(String table) {
        return Check.of(
                "validFrom",
                """
                select distinct on (m.line) m.line, m.valid_from, v.valid_from || '..' || coalesce(v.valid_to::text, '')
                from merged m join %s v on v.code = m.code and v.known_to is null
                    and v.version_id is distinct from m.old
                    and daterange(v.valid_from, v.valid_to) && daterange(m.valid_from, case when m.valid_to < m.valid_from then m.valid_from else m.valid_to end)""".formatted(table),
                "Từ {value} đã có bản ghi khác trong khoảng {other}. Hãy sửa validFrom hoặc validTo.",
                "From {value} on overlaps the version of {other} on record. Maybe change validFrom or validTo.");
    }

    /** @param life gives {@code code}, {@code valid_from} and {@code valid_to} of what the row hangs on */
    static Check within(String field, String column, String life, String what, String whatEn) {
        return Check.of(
                field,
                """
                select m.line, m.valid_from,
                       l.code || '|' || l.valid_from || ' – ' || coalesce(l.valid_to::text, '…')
                from merged m join (%s) as l (code, valid_from, valid_to) on l.code = m.%s
                where not daterange(l.valid_from, l.valid_to)
                      @> daterange(m.valid_from, case when m.valid_to < m.valid_from then m.valid_from else m.valid_to end)""".formatted(life, column),
                what + " {code} không tồn tại suốt thời kỳ này ({life}).",
                "The " + whatEn + " {code} does not exist throughout this period ({life}).");
    }
}
