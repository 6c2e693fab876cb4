package vn.kecan.personnel.seal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** All pairs of keys in use: the first seals, every one opens. */
record Ring(List<Generation> generations) {

    Ring {
        generations = List.copyOf(generations);
        if (generations.isEmpty()) {
            throw new IllegalArgumentException(
                    "The key ring is empty. Maybe make a line of it as docs/operations says.");
        }
        var ids = new HashSet<String>();
        for (var it : generations) {
            if (!ids.add(it.id())) {
                throw new IllegalArgumentException("The key ring names " + it.id() + " twice.");
            }
        }
    }

    /** One pair a line; empty lines and those that begin with # say nothing. */
    static Ring parse(List<String> lines) {
        return new Ring(lines.stream()
                .filter(it -> !it.isBlank() && !it.stripLeading().startsWith("#"))
                .map(Generation::parse)
                .toList());
    }

    Generation first() {
        return generations.getFirst();
    }

    Optional<Generation> find(String id) {
        return generations.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    List<String> ids() {
        return generations.stream().map(Generation::id).toList();
    }
}
