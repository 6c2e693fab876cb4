package vn.kecan.planning.facts.successor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post that ends by a reorganisation.
 *
 * @param reorganisation the recorded event; null: it is only being considered
 * @param endsOn the first day on which it is no more
 * @param into its successors
 */
public record EndedPost(String post, @Nullable UUID reorganisation, LocalDate endsOn, List<String> into) {}
