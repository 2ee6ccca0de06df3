package org.folkmoot.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A disjoint-set forest (union-find) with the smallest member as root. */
final class Linked {
    private final int[] parents;

    Linked(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    void link(int a, int b) {
        int one = root(a);
        int other = root(b);
        parents[Math.max(one, other)] = Math.min(one, other);
    }

    boolean linked(int a, int b) {
        return root(a) == root(b);
    }

    private int root(int of) {
        int root = of;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** All sets, including singletons, ascending by smallest member and sorted within. */
    List<List<Integer>> components() {
        Map<Integer, List<Integer>> components = new LinkedHashMap<>();
        for (int i = 0; i < parents.length; i++) {
            components.computeIfAbsent(root(i), root -> new ArrayList<>()).add(i);
        }
        return List.copyOf(components.values());
    }
}
