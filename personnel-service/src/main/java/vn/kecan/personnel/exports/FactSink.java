package vn.kecan.personnel.exports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Takes facts as the API shows them, with a field {@code change} if that is asked. */
interface FactSink extends AutoCloseable {

    void put(ObjectNode fact) throws IOException;

    /** Completes the file. */
    @Override
    void close() throws IOException;
}
