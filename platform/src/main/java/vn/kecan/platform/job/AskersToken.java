package vn.kecan.platform.job;

import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** What the token of the asker said when he asked, for the rooms that want to know who calls. */
final class AskersToken implements JsonWebToken {

    private final Asker asker;

    AskersToken(Asker asker) {
        this.asker = asker;
    }

    @Override
    public String getName() {
        return asker.name();
    }

    @Override
    public Set<String> getClaimNames() {
        return Set.of("sub", "preferred_username", "unit", "cadre");
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T getClaim(String claim) {
        return (T)
                switch (claim) {
                    case "sub" -> asker.subject();
                    case "preferred_username" -> asker.name();
                    case "unit" -> asker.unit();
                    case "cadre" -> asker.cadre();
                    default -> null;
                };
    }
}
