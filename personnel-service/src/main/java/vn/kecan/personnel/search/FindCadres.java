package vn.kecan.personnel.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.cadre.CadreVersion;
import vn.kecan.personnel.name.Lexicon;
import vn.kecan.personnel.name.Words;
import vn.kecan.personnel.time.Select;
import vn.kecan.personnel.time.Times;

/** Finds cadres by a filter: page by page, counted, or all of them. */
@ApplicationScoped
public class FindCadres {

    /**
     * Where a page goes on.
     *
     * @param forgiven among those whose name matches with a typo forgiven, who come after those who match as written
     * @param after the code of the last one
     */
    record Place(boolean forgiven, String after, Times at) {}

    /** A page, and where the next one begins. */
    record Found(List<CadreVersion> items, @Nullable Place next) {}

    /** What a page usually asks for. */
    private static final int PAGE = 51;

    private final EntityManager entities;
    private final Lexicon lexicon;
    private final CadreConditions conditions;

    FindCadres(EntityManager entities, Lexicon lexicon, CadreConditions conditions) {
        this.entities = entities;
        this.lexicon = lexicon;
        this.conditions = conditions;
    }

    /** Without an order: those whose name matches as written before those with a typo, both by code. */
    @Transactional
    Found page(CadreFilter filter, CadreOrder.@Nullable Sort sort, Place from, int limit, Reach reach) {
        planForTheseValues();
        var words = lexicon.words(Lexicon.Kind.CADRE, filter.q());
        var order = sort == null ? CadreOrder.Sort.of(null) : sort;
        var forgiving = forgiving(filter, words);
        if (!forgiving || sort != null) {
            var rows = rows(
                    select(filter, words, forgiving, order, from.at(), reach), order, from.after(), from, limit + 1);
            return found(rows, rows.size(), limit, from.at());
        }
        var rows = new ArrayList<CadreVersion>();
        if (!from.forgiven()) {
            rows.addAll(
                    rows(select(filter, words, false, order, from.at(), reach), order, from.after(), from, limit + 1));
        }
        var written = rows.size();
        if (written <= limit) {
            var rest = select(filter, words, true, order, from.at(), reach)
                    .and(
                            "not v.words @@ cast(:written as tsquery)",
                            "written",
                            words.orElseThrow().asWritten());
            rows.addAll(rows(rest, order, from.forgiven() ? from.after() : "", from, limit + 1 - written));
        }
        return found(rows, written, limit, from.at());
    }

    /** How many there are, by what they have in common. */
    @Transactional
    CadreFacets count(CadreFilter filter, Times at, Reach reach) {
        planForTheseValues();
        entities.createNativeQuery("select set_config('work_mem', '64MB', true)")
                .getSingleResult();
        var words = lexicon.words(Lexicon.Kind.CADRE, filter.q());
        var forgiving = forgiving(filter, words);
        var select = select(filter, words, forgiving, CadreOrder.Sort.of(null), at, reach);
        return new CountCadres(entities, filter, at)
                .count(select, words.map(Words::asWritten).orElse(null));
    }

    /** All cadres of the filter whom the caller reaches, for whoever reads them in a way of his own. */
    public Select<CadreVersion> all(CadreFilter filter, Times at, Reach reach) {
        var words = lexicon.words(Lexicon.Kind.CADRE, filter.q());
        return select(filter, words, forgiving(filter, words), CadreOrder.Sort.of(null), at, reach);
    }

    private Select<CadreVersion> select(
            CadreFilter filter,
            Optional<Words> words,
            boolean forgiving,
            CadreOrder.Sort order,
            Times at,
            Reach reach) {
        var select = new Select<>(CadreVersion.class, "cadre_version").known(at).inForce(at);
        reach.cadres(select, at);
        var nameFirst =
                words.isPresent() && (reach.units() != null || order.by().quickerByIndex(words.get(), forgiving, PAGE));
        conditions.narrow(select, filter, at, !nameFirst);
        if (nameFirst) {
            select.among(words.get().condition(select, "words", forgiving));
        } else if (words.isPresent()) {
            select.and(words.get().condition(select, "v.words", forgiving));
        }
        return select;
    }

    private List<CadreVersion> rows(
            Select<CadreVersion> select, CadreOrder.Sort order, String after, Place from, int most) {
        order.narrow(select, after, from.at());
        return select.order(order.sql(), most).rows(entities);
    }

    private static Found found(List<CadreVersion> oneMore, int written, int limit, Times at) {
        if (oneMore.size() <= limit) {
            return new Found(oneMore, null);
        }
        var items = oneMore.subList(0, limit);
        return new Found(items, new Place(limit > written, items.getLast().code(), at));
    }

    private static boolean forgiving(CadreFilter filter, Optional<Words> words) {
        return !filter.exact() && words.isPresent() && words.get().mistypable();
    }

    /** Names and units differ a thousandfold in how many they match: no plan is good for all of them. */
    private void planForTheseValues() {
        entities.createNativeQuery(
                        "select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('jit', 'off', true)")
                .getSingleResult();
    }
}
