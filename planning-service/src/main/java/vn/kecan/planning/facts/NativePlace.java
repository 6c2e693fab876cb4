package vn.kecan.planning.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** Where a cadre's family comes from, by code. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NativePlace(String province, @Nullable String commune) {}
