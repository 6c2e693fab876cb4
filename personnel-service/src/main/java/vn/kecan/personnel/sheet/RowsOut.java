package vn.kecan.personnel.sheet;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes rows of text one by one; null says nothing. */
public interface RowsOut extends AutoCloseable {

    void row(@Nullable String... fields) throws IOException;

    /** Completes the file. */
    @Override
    void close() throws IOException;
}
