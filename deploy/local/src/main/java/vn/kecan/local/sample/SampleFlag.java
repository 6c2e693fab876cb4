package vn.kecan.local.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of local-flags.csv: whether a head counts as local where his post is, as somebody has decided. */
record SampleFlag(String cadre, String place, boolean local) {

    static final List<String> COLUMNS = List.of("cadre", "place", "local", "decidedBy", "ground", "declared", "from");

    private static final String DECIDED_ON = "2025-06-20";

    /** In the wards of the story and at the head of the city; empty: nobody has decided. */
    private static final Map<Integer, Optional<Boolean>> CHOSEN = Map.of(
            2, Optional.empty(),
            3, Optional.of(true),
            32, Optional.of(true),
            33, Optional.empty(),
            61, Optional.of(true),
            69, Optional.of(false));

    /** Of heads of posts for who is not of the place; of one in three nobody has decided. */
    static Optional<SampleFlag> of(int number, Seat seat) {
        var unit = seat.unit().code();
        if (!seat.post().nonLocal() && !seat.alongside().contains(unit + "-PC")) {
            return Optional.empty();
        }
        return CHOSEN.getOrDefault(number, drawn(number)).map(it -> new SampleFlag(Story.code(number), unit, it));
    }

    private static Optional<Boolean> drawn(int number) {
        var draw = Draw.forCadre(number + 3_000_000);
        return draw.percent(33) ? Optional.empty() : Optional.of(draw.percent(25));
    }

    List<String> row() {
        return List.of(
                cadre,
                place,
                Boolean.toString(local),
                "Ban Tổ chức Thành ủy",
                local ? "Quê quán và trưởng thành tại địa bàn" : "Quê quán ở nơi khác",
                "true",
                DECIDED_ON);
    }
}
