package org.bcfplanner.plan.table;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An immutable table of entities, sorted by id. Kept in small chunks that successive versions share: replacing one row
 * of ten thousand copies about a hundred references, and comparing the two versions skips what they share.
 */
public final class Rows<T extends Entity<T>> implements Iterable<T> {
    private static final int CHUNK = 128;
    private static final Rows<?> NONE = new Rows<>(List.of());

    private final List<List<T>> chunks;
    private final int size;

    private Rows(List<List<T>> chunks) {
        this.chunks = chunks;
        this.size = chunks.stream().mapToInt(List::size).sum();
    }

    /** The table without rows. */
    @SuppressWarnings("unchecked")
    public static <T extends Entity<T>> Rows<T> none() {
        return (Rows<T>) NONE;
    }

    /** A table of these rows, in whatever order they come. Two rows of one id are an {@link IllegalArgumentException}. */
    public static <T extends Entity<T>> Rows<T> of(Collection<T> rows) {
        List<T> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(Entity::id));
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += CHUNK / 2) {
            chunks.add(List.copyOf(sorted.subList(from, Math.min(sorted.size(), from + CHUNK / 2))));
        }
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).id().equals(sorted.get(i - 1).id())) {
                throw new IllegalArgumentException(
                        "Two rows have the id " + sorted.get(i).id());
            }
        }
        return new Rows<>(List.copyOf(chunks));
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** The row of this id, if there is one. */
    public Optional<T> find(Id<T> id) {
        int chunk = chunkOf(id);
        if (chunk < 0) {
            return Optional.empty();
        }
        int at = indexIn(chunks.get(chunk), id);
        return at < 0 ? Optional.empty() : Optional.of(chunks.get(chunk).get(at));
    }

    /** The row of this id, which must exist. */
    public T get(Id<T> id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No row has the id " + id));
    }

    public boolean contains(Id<T> id) {
        return find(id).isPresent();
    }

    /** This table with the row added, or put in the place of the one with its id. */
    public Rows<T> with(T row) {
        int chunk = chunkOf(row.id());
        if (chunk < 0) {
            return chunks.isEmpty() ? new Rows<>(List.of(List.of(row))) : inserted(0, 0, row);
        }
        int at = indexIn(chunks.get(chunk), row.id());
        if (at < 0) {
            return inserted(chunk, -at - 1, row);
        }
        if (chunks.get(chunk).get(at).equals(row)) {
            return this;
        }
        List<T> changed = new ArrayList<>(chunks.get(chunk));
        changed.set(at, row);
        return replaced(chunk, List.of(List.copyOf(changed)));
    }

    /** This table with all these rows added or put in place. */
    public Rows<T> withAll(Collection<T> rows) {
        Rows<T> result = this;
        for (T row : rows) {
            result = result.with(row);
        }
        return result;
    }

    /** This table without the row of this id; itself if there is none. */
    public Rows<T> without(Id<T> id) {
        int chunk = chunkOf(id);
        int at = chunk < 0 ? -1 : indexIn(chunks.get(chunk), id);
        if (at < 0) {
            return this;
        }
        List<T> changed = new ArrayList<>(chunks.get(chunk));
        changed.remove(at);
        return replaced(chunk, changed.isEmpty() ? List.of() : List.of(List.copyOf(changed)));
    }

    /**
     * Tells the rows in which {@code after} differs from this table, in the order of their ids: (before, after), with
     * null where the row is on one side only.
     */
    public void differing(Rows<T> after, BiConsumer<@Nullable T, @Nullable T> difference) {
        Cursor<T> left = new Cursor<>(this);
        Cursor<T> right = new Cursor<>(after);
        while (true) {
            while (left.startsSameChunk(right)) {
                left.skipChunk();
                right.skipChunk();
            }
            T old = left.row();
            T now = right.row();
            if (old == null && now == null) {
                return;
            }
            int order = old == null ? 1 : now == null ? -1 : old.id().compareTo(now.id());
            if (order < 0) {
                difference.accept(old, null);
                left.step();
            } else if (order > 0) {
                difference.accept(null, now);
                right.step();
            } else {
                if (!requireNonNull(old).equals(now)) {
                    difference.accept(old, now);
                }
                left.step();
                right.step();
            }
        }
    }

    /** The rows in the order of their ids. */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public Iterator<T> iterator() {
        return chunks.stream().flatMap(List::stream).iterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof Rows<?> rows) || rows.size != size) {
            return false;
        }
        Iterator<?> theirs = rows.iterator();
        for (T row : this) {
            if (!row.equals(theirs.next())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (T row : this) {
            hash = 31 * hash + row.hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        return stream().toList().toString();
    }

    /** The chunk in which this id stands or would stand; -1 before the first. */
    private int chunkOf(Id<T> id) {
        int low = 0;
        int high = chunks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (chunks.get(middle).getFirst().id().compareTo(id) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private static <T extends Entity<T>> int indexIn(List<T> chunk, Id<T> id) {
        int low = 0;
        int high = chunk.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = chunk.get(middle).id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    private Rows<T> inserted(int chunk, int at, T row) {
        List<T> changed = new ArrayList<>(chunks.get(chunk));
        changed.add(at, row);
        if (changed.size() <= CHUNK) {
            return replaced(chunk, List.of(List.copyOf(changed)));
        }
        int half = changed.size() / 2;
        return replaced(
                chunk,
                List.of(List.copyOf(changed.subList(0, half)), List.copyOf(changed.subList(half, changed.size()))));
    }

    private Rows<T> replaced(int chunk, List<List<T>> replacement) {
        List<List<T>> result = new ArrayList<>(chunks.size() + 1);
        result.addAll(chunks.subList(0, chunk));
        result.addAll(replacement);
        result.addAll(chunks.subList(chunk + 1, chunks.size()));
        return new Rows<>(List.copyOf(result));
    }

    /** A place in a table while two tables are walked side by side. */
    private static final class Cursor<T extends Entity<T>> {
        private final List<List<T>> chunks;
        private int chunk;
        private int at;

        Cursor(Rows<T> rows) {
            this.chunks = rows.chunks;
        }

        @Nullable
        T row() {
            return chunk < chunks.size() ? chunks.get(chunk).get(at) : null;
        }

        void step() {
            at++;
            if (at == chunks.get(chunk).size()) {
                skipChunk();
            }
        }

        void skipChunk() {
            chunk++;
            at = 0;
        }

        @SuppressWarnings("ReferenceEquality") // a shared chunk is what is looked for
        boolean startsSameChunk(Cursor<T> other) {
            return at == 0
                    && other.at == 0
                    && chunk < chunks.size()
                    && other.chunk < other.chunks.size()
                    && chunks.get(chunk) == other.chunks.get(other.chunk);
        }
    }
}
