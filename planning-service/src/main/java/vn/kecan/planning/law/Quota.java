package vn.kecan.planning.law;

/**
 * How many of a population have a property.
 *
 * @param population who is counted, in words
 * @param counted how many have the property for certain
 * @param unknown of how many it is not on record
 * @param whole how many there are
 */
public record Quota(Text who, Text population, long counted, long unknown, long whole) {

    /** Adds the figures to the finding, and decides unless what is missing could decide otherwise. */
    public Verdict judge(Finding finding, Parameter share, long needed, Rounding rounding, Text missing, String fact) {
        finding.by(share)
                .measured(counted - needed, "persons")
                .fact("population", population.en())
                .fact("whole", whole)
                .fact("counted", counted)
                .fact("needed", needed)
                .fact("rounding", rounding)
                .because(Sentences.quota(this, needed));
        if (unknown > 0) {
            finding.fact("notOnRecord", unknown);
        }
        if (counted < needed && counted + unknown >= needed) {
            return finding.unknown(missing, fact, null);
        }
        return finding.verdict();
    }
}
