package vn.kecan.personnel.sheet;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much an XLSX file may unfold to. It is a ZIP file, and a small one can hold very much. */
@ConfigMapping(prefix = "kecan.import.xlsx")
public interface XlsxLimits {

    /** All parts together, unfolded. */
    @WithDefault("1G")
    MemorySize maxInflated();

    /** The table of shared strings, unfolded: the one part that is kept in memory. */
    @WithDefault("96M")
    MemorySize maxSharedStrings();

    /** How often larger than the file all parts together may be, once they are over 32 MiB. */
    @WithDefault("200")
    int maxRatio();
}
