package vn.kecan.planning.law;

import java.util.List;

/** A rule that asks how many of a list have a property. */
public interface QuotaRule<T> extends RowRule<T> {

    /** What it asks of the list when so many of it are chosen. */
    List<Quota> quotas(T it, long chosen, Law law);

    /** How many stand on the list. */
    long whole(T it);

    /** Begins the verdict, with what is to be said beside the count. */
    default Finding begin(T it, Law law) {
        return law.finding(this);
    }

    @Override
    default List<Row> rows(T it, long chosen, Law law) {
        return quotas(it, chosen, law).stream().map(quota -> quota.row(id())).toList();
    }

    @Override
    default Verdict judge(T it, Law law) {
        return QuotaVerdict.of(begin(it, law), id(), quotas(it, whole(it), law));
    }

    /** The verdict on one of its quotas alone: so many were counted, and of so many more it is not on record. */
    default Verdict judge(T it, Quota quota, long count, long unknown, Law law) {
        return QuotaVerdict.of(begin(it, law), id(), quota, count, unknown);
    }
}
