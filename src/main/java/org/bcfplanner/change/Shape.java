package org.bcfplanner.change;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record: names, types, how to read them and how to make a record of them. One per class, worked
 * out once. This is the only place that reflects on records.
 */
public final class Shape<R> {
    private static final ClassValue<Shape<?>> SHAPES = new ClassValue<>() {
        @Override
        protected Shape<?> computeValue(Class<?> type) {
            return new Shape<>(type);
        }
    };

    private final Class<R> type;
    private final List<Component> components;
    private final MethodHandle constructor;

    private Shape(Class<R> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is not a record");
        }
        this.type = type;
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        RecordComponent[] declared = type.getRecordComponents();
        List<Component> found = new ArrayList<>();
        try {
            for (RecordComponent component : declared) {
                MethodHandle accessor = lookup.unreflect(component.getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
                found.add(new Component(
                        component.getName(),
                        component.getType(),
                        component.getGenericType(),
                        component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                        accessor));
            }
            Class<?>[] parameters =
                    Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
            this.constructor = lookup.unreflectConstructor(type.getDeclaredConstructor(parameters))
                    .asSpreader(Object[].class, declared.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalArgumentException(type + " is not a public record of public types", unreadable);
        }
        this.components = List.copyOf(found);
    }

    /** The shape of a record, worked out once. */
    @SuppressWarnings("unchecked")
    public static <R> Shape<R> of(Class<R> type) {
        return (Shape<R>) SHAPES.get(type);
    }

    public Class<R> type() {
        return type;
    }

    public List<Component> components() {
        return components;
    }

    /** A record of these values, one for each component, in order. What its constructor refuses is thrown on. */
    public R make(@Nullable Object... values) {
        try {
            return type.cast((Object) constructor.invokeExact(values));
        } catch (RuntimeException | Error refused) {
            throw refused;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }

    /** The values of a record, one for each component, in order. */
    public @Nullable Object[] values(R record) {
        @Nullable Object[] values = new @Nullable Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = components.get(i).of(record);
        }
        return values;
    }

    /** One component of a record. */
    public record Component(String name, Class<?> type, Type genericType, boolean nullable, MethodHandle accessor) {
        public @Nullable Object of(Object record) {
            try {
                return (Object) accessor.invokeExact(record);
            } catch (RuntimeException | Error thrown) {
                throw thrown;
            } catch (Throwable checked) {
                throw new IllegalStateException(checked);
            }
        }
    }
}
