/** Long work: ordered over HTTP, done once by one of the replicas, watched and cancelled while it runs. */
@NullMarked
package vn.kecan.platform.job;

import org.jspecify.annotations.NullMarked;
