package vn.kecan.platform.job;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who ordered a job, as his verified token said then. What the job writes, he writes.
 *
 * @param unit the unit whose subtree he may act in
 * @param cadre his own record, if he has one
 * @param language of the answers he wants to read
 */
public record Asker(
        String subject,
        String name,
        Set<String> roles,
        String unit,
        @Nullable String cadre,
        String requestId,
        String language) {}
