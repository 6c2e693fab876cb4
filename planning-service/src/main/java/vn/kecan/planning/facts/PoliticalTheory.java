package vn.kecan.planning.facts;

/** Level of political theory, lowest first. */
public enum PoliticalTheory {
    NONE,
    ELEMENTARY,
    INTERMEDIATE,
    ADVANCED,
    BACHELOR;

    public boolean reaches(PoliticalTheory required) {
        return compareTo(required) >= 0;
    }
}
