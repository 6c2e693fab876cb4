package vn.kecan.planning.rotation.move;

import java.util.Set;

/** The end of a rotation, with the documents that are there. */
public record RotationEnd(String cadre, Set<EndDocument> documents) {

    public RotationEnd {
        documents = Set.copyOf(documents);
    }
}
