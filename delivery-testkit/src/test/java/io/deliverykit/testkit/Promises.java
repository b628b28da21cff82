package io.deliverykit.testkit;

import static io.deliverykit.testkit.Promises.isKept;

import io.deliverykit.port.Storage;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Asks a store for all promises of the contract, one by one. */
final class Promises {
    private Promises() {}

    /** The promises that a store fails to keep, by the parts of the contract in which they stand. */
    static Set<String> brokenBy(Supplier<Storage> store) {
        Set<String> broken = new TreeSet<>();
        for (Class<?> part : StorageContract.class.getInterfaces()) {
            for (Method promise : part.getDeclaredMethods()) {
                if (promise.isAnnotationPresent(Test.class) && !isKept(promise, store.get())) {
                    broken.add(part.getSimpleName() + "." + promise.getName());
                }
            }
        }
        return broken;
    }

    /** Whether the store keeps this promise. */
    static boolean isKept(Method promise, Storage store) {
        try {
            promise.setAccessible(true);
            promise.invoke((StorageContract) () -> store);
            return true;
        } catch (java.lang.reflect.InvocationTargetException broken) {
            return false;
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
