package vn.kecan.planning.coverage.matching;

import java.util.Arrays;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** The same number by other means: one augmenting path after the other on copies of seats, and JGraphT's maximum flow. */
final class Independent {

    private Independent() {}

    static int byPaths(Bench bench) {
        var seats = Arrays.stream(bench.seats()).sum();
        var postOfSeat = new int[seats];
        var seat = 0;
        for (var post = 0; post < bench.posts(); post++) {
            for (var n = 0; n < bench.seats()[post]; n++) {
                postOfSeat[seat++] = post;
            }
        }
        var seatOf = new int[bench.persons()];
        Arrays.fill(seatOf, -1);
        var filled = 0;
        for (var n = 0; n < seats; n++) {
            filled += path(n, postOfSeat, seatOf, new boolean[bench.persons()], bench) ? 1 : 0;
        }
        return filled;
    }

    private static boolean path(int seat, int[] postOfSeat, int[] seatOf, boolean[] tried, Bench bench) {
        for (var person : bench.planned()[postOfSeat[seat]]) {
            if (!tried[person]) {
                tried[person] = true;
                if (seatOf[person] < 0 || path(seatOf[person], postOfSeat, seatOf, tried, bench)) {
                    seatOf[person] = seat;
                    return true;
                }
            }
        }
        return false;
    }

    static int byFlow(Bench bench) {
        var graph = new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        var source = bench.posts() + bench.persons();
        var sink = source + 1;
        for (var vertex = 0; vertex <= sink; vertex++) {
            graph.addVertex(vertex);
        }
        for (var post = 0; post < bench.posts(); post++) {
            graph.setEdgeWeight(graph.addEdge(source, post), bench.seats()[post]);
            for (var person : bench.planned()[post]) {
                graph.setEdgeWeight(graph.addEdge(post, bench.posts() + person), 1);
            }
        }
        for (var person = 0; person < bench.persons(); person++) {
            graph.setEdgeWeight(graph.addEdge(bench.posts() + person, sink), 1);
        }
        return (int) Math.round(new PushRelabelMFImpl<>(graph).calculateMaximumFlow(source, sink));
    }
}
