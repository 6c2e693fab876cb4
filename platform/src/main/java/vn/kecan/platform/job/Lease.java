package vn.kecan.platform.job;

/**
 * The right to work on a job for a while.
 *
 * @param owner the runner who holds it
 * @param attempt the how-manieth try this is: together with the owner it never comes back
 */
record Lease(Job job, String owner, int attempt) {}
