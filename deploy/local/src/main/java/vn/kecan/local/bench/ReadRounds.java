package vn.kecan.local.bench;

import java.io.IOException;
import java.sql.SQLException;

/** G5: how much of what the database can do is left when the service reads one cadre for a caller it verifies. */
final class ReadRounds {

    private final Bed bed;
    private final BenchOptions options;

    ReadRounds(Bed bed, BenchOptions options) {
        this.bed = bed;
        this.options = options;
    }

    Figure run() throws IOException, SQLException, InterruptedException {
        var sql = new PreparedSql(bed, options.cadres());
        var figure = new Figure(
                "G5",
                "reads of one cadre by code a second, personnel-service without the gateway, %d clients / %s"
                        .formatted(options.clients(), sql.named()));
        load().warmUp(options.clients());
        for (int round = 1; round <= options.roundsOr(5); round++) {
            var seed = options.seed() + round;
            var base = sql.perSecond(options.clients(), options.seconds(), seed);
            var before = cpu();
            var service = load().closed(options.clients(), options.seconds(), seed);
            figure.add(service / base);
            bed.progress()
                    .say("round %d: SQL %.0f/s, service %.0f/s, ratio %.3f; the service's own CPU is %.2f ms an answer"
                            .formatted(
                                    round,
                                    base,
                                    service,
                                    service / base,
                                    (cpu() - before) / service / options.seconds()));
        }
        return figure;
    }

    /** Milliseconds the service has computed so far; what the database does for it is not in it. */
    private double cpu() {
        var spent = bed.suite().service("personnel").child().handle().info().totalCpuDuration();
        return spent.map(it -> it.toNanos() / 1e6).orElse(Double.NaN);
    }

    private Load load() throws IOException, InterruptedException {
        var personnel = bed.suite().service("personnel").base();
        return new Load(
                personnel,
                bed.tokens().of(Bed.OFFICER),
                random -> "/api/personnel/v1/cadres/HN-%06d".formatted(random.nextInt(1, options.cadres() + 1)));
    }
}
