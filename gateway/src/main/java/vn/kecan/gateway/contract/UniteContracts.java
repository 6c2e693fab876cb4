package vn.kecan.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** Run by the build: {@code version folder name=file...} writes the one contract as JSON and YAML. */
public final class UniteContracts {

    private UniteContracts() {}

    public static void main(String... arguments) throws IOException {
        var inputs = Arrays.asList(arguments).subList(2, arguments.length);
        write(Path.of(arguments[1]), arguments[0], inputs);
    }

    static void write(Path folder, String version, List<String> inputs) throws IOException {
        var services = new LinkedHashMap<String, JsonNode>();
        for (var input : inputs) {
            var named = input.split("=", 2);
            services.put(named[0], read(named[0], Path.of(named[1]).normalize()));
        }
        var one = Union.of(version, services);
        Files.createDirectories(folder);
        Files.write(folder.resolve("openapi.json"), Wording.json(one));
        Files.write(folder.resolve("openapi.yaml"), Wording.yaml(one));
    }

    private static JsonNode read(String service, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException("The contract of the " + service + " service (" + file
                    + ") must exist before the gateway is built. Maybe build the services first: ./mvnw package -pl "
                    + service + "-service -am");
        }
        return new ObjectMapper().readTree(file.toFile());
    }
}
