package vn.kecan.personnel.kinship;

import java.util.Optional;
import vn.kecan.personnel.kin.Relation;

/** What the other is to the person, the closest first. */
enum Tie {
    /** One person recorded twice. */
    SELF,
    SPOUSE,
    PARENT,
    CHILD,
    SIBLING,
    GRANDPARENT,
    GRANDCHILD,
    IN_LAW,
    OTHER;

    static Tie of(Relation relation) {
        return switch (relation) {
            case FATHER, MOTHER -> PARENT;
            case SPOUSE -> SPOUSE;
            case CHILD -> CHILD;
            case SIBLING -> SIBLING;
            case FATHER_IN_LAW, MOTHER_IN_LAW, SIBLING_IN_LAW -> IN_LAW;
            case GRANDPARENT -> GRANDPARENT;
            case OTHER -> OTHER;
        };
    }

    /** What the person is to the other. */
    Tie inverse() {
        return switch (this) {
            case PARENT -> CHILD;
            case CHILD -> PARENT;
            case GRANDPARENT -> GRANDCHILD;
            case GRANDCHILD -> GRANDPARENT;
            case SELF, SPOUSE, SIBLING, IN_LAW, OTHER -> this;
        };
    }

    /**
     * What my relative's relative is to me; empty where the words do not tell for sure. The other parent of my child is
     * nobody to me unless a marriage says so: it may have ended.
     */
    Optional<Tie> then(Tie next) {
        return Optional.ofNullable(
                switch (this) {
                    case SPOUSE ->
                        switch (next) {
                            case PARENT, SIBLING, GRANDPARENT -> IN_LAW;
                            case CHILD -> CHILD;
                            case SELF, SPOUSE, GRANDCHILD, IN_LAW, OTHER -> null;
                        };
                    case PARENT ->
                        switch (next) {
                            case SPOUSE -> PARENT;
                            case PARENT -> GRANDPARENT;
                            case CHILD -> SIBLING;
                            case SELF, SIBLING, GRANDPARENT, GRANDCHILD, IN_LAW, OTHER -> null;
                        };
                    case CHILD ->
                        switch (next) {
                            case SPOUSE -> IN_LAW;
                            case CHILD -> GRANDCHILD;
                            case SIBLING -> CHILD;
                            case SELF, PARENT, GRANDPARENT, GRANDCHILD, IN_LAW, OTHER -> null;
                        };
                    case SIBLING ->
                        switch (next) {
                            case SPOUSE -> IN_LAW;
                            case PARENT -> PARENT;
                            case SIBLING -> SIBLING;
                            case GRANDPARENT -> GRANDPARENT;
                            case SELF, CHILD, GRANDCHILD, IN_LAW, OTHER -> null;
                        };
                    case SELF, GRANDPARENT, GRANDCHILD, IN_LAW, OTHER -> null;
                });
    }
}
