package vn.kecan.planning.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** The deciding document. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Decision(String number, LocalDate date, String issuer) {}
