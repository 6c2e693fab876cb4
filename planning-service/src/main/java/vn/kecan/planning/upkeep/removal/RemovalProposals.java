package vn.kecan.planning.upkeep.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.write.Recording;

/** All proposals, and how far the facts were looked through for them. */
@ApplicationScoped
class RemovalProposals {

    private final EntityManager entities;
    private final DataSource database;

    RemovalProposals(EntityManager entities, DataSource database) {
        this.entities = entities;
        this.database = database;
    }

    /** The place, held until the transaction ends; empty while somebody else holds it. */
    Optional<WatchPlace> hold() {
        try (var connection = database.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery(
                                "select stream, position, n, day, rulebook from removal_watch for update skip locked")) {
            return row.next()
                    ? Optional.of(new WatchPlace(
                            row.getString(1),
                            row.getLong(2),
                            row.getLong(3),
                            row.getObject(4, LocalDate.class),
                            row.getString(5)))
                    : Optional.empty();
        } catch (SQLException broken) {
            throw new IllegalStateException("The place of the removals cannot be held", broken);
        }
    }

    void moveTo(WatchPlace it) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update removal_watch set stream = ?, position = ?, n = ?, day = ?, rulebook = ?")) {
            update.setString(1, it.stream());
            update.setLong(2, it.position());
            update.setLong(3, it.n());
            update.setObject(4, it.day());
            update.setString(5, it.rulebook());
            update.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("The place of the removals cannot be kept", broken);
        }
    }

    void keep(RemovalProposal it) {
        entities.persist(it);
    }

    Optional<RemovalProposal> one(UUID id) {
        return entities.createQuery("from RemovalProposal where id = :id", RemovalProposal.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The same as it is now, held until the transaction ends. */
    RemovalProposal held(RemovalProposal it) {
        entities.refresh(it, LockModeType.PESSIMISTIC_WRITE);
        return it;
    }

    /** The open and the declined ones of these cadres. */
    List<RemovalDiff.Seen> seen(Collection<String> cadres) {
        return entities.createQuery(
                        "from RemovalProposal where cadre in :cadres and state in :states order by n",
                        RemovalProposal.class)
                .setParameter("cadres", cadres)
                .setParameter("states", List.of(RemovalState.OPEN, RemovalState.DECLINED))
                .getResultStream()
                .map(it -> new RemovalDiff.Seen(
                        it.id, it.entry, it.cadre, it.rule, it.facts, it.state == RemovalState.OPEN))
                .toList();
    }

    /** The cadres of whom something is open. */
    List<String> cadres() {
        return entities.createQuery("select distinct cadre from RemovalProposal where state = :open", String.class)
                .setParameter("open", RemovalState.OPEN)
                .getResultList();
    }

    List<RemovalProposal> open(Collection<UUID> plans) {
        return entities.createQuery(
                        "from RemovalProposal where plan in :plans and state = :open order by n", RemovalProposal.class)
                .setParameter("plans", plans)
                .setParameter("open", RemovalState.OPEN)
                .getResultList();
    }

    /** A page, without those of one cadre. */
    List<RemovalProposal> page(
            @Nullable Collection<String> units,
            @Nullable UUID plan,
            @Nullable RemovalState state,
            @Nullable String without,
            long after,
            int limit) {
        return entities.createQuery("""
                        from RemovalProposal where n > :after and cadre <> :without
                          and (:everywhere = true or unit in :units)
                          and (:plan is null or plan = :plan) and (:state is null or state = :state)
                        order by n""", RemovalProposal.class)
                .setParameter("after", after)
                .setParameter("without", without == null ? "" : without)
                .setParameter("everywhere", units == null)
                .setParameter("units", units == null ? List.of() : units)
                .setParameter("plan", plan)
                .setParameter("state", state)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Decides an open one by the write in progress. */
    void decide(RemovalProposal it, RemovalState as, String reason, Recording rec) {
        it.state = as;
        it.reason = reason;
        it.endedAt = rec.at();
        it.endedBy = rec.n();
        entities.flush();
    }

    /** Withdraws those still open; whoever was decided meanwhile stays decided. */
    int withdraw(Collection<UUID> ids, String reason, String snapshot) {
        return entities.createNativeQuery("""
                        update removal_proposal
                        set state = 'WITHDRAWN', reason = :reason, ended_snapshot = :snapshot, ended_at = clock_timestamp()
                        where id in (select id from removal_proposal where id in (:ids) and state = 'OPEN'
                                     order by n for update)""")
                .setParameter("reason", reason)
                .setParameter("snapshot", snapshot)
                .setParameter("ids", ids)
                .executeUpdate();
    }
}
