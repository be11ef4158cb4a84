import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A class whose objects are the lambdas of the class it stands beside: each keeps what its lambda keeps and a number, by which the
 * methods of the interfaces choose the body to call.
 */
final class Companion {
    private static final String NUMBER = "number";

    private final Map<String, Methods> interfaces = new LinkedHashMap<>();
    /** By the method that they are for; a lambda's number is its place in its list. */
    private final Map<String, List<Lambda>> lambdas = new LinkedHashMap<>();
    private final String name;
    private final int version;

    Companion(String name, int version) {
        this.name = name;
        this.version = version;
    }

    String name() {
        return name;
    }

    /** Takes an interface, unless it gets in the way of those that it has. */
    boolean takes(Methods methods) {
        boolean fits = interfaces.values().stream().allMatch(methods::goWith);
        if (fits) {
            interfaces.putIfAbsent(methods.type(), methods);
        }
        return fits;
    }

    /** Takes a lambda, and gives the name of the static method that makes it. */
    String add(Lambda lambda) {
        List<Lambda> others = lambdas.computeIfAbsent(lambda.method() + lambda.general(), method -> new ArrayList<>());
        others.add(lambda);
        return maker(lambda.method(), others.size() - 1);
    }

    private static String maker(String method, int number) {
        return method + "$" + number;
    }

    byte[] written(String host, ClassWriter writer) {
        writer.visit(version, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC, name, null, Values.OBJECT.getInternalName(),
                interfaces.keySet().toArray(String[]::new));
        writer.visitNestHost(host);
        Map<String, Field> fields = new TreeMap<>();
        Map<String, List<Field>> constructors = new TreeMap<>();
        fields.put(NUMBER, new Field(NUMBER, Type.INT_TYPE));
        lambdas.values().forEach(list -> {
            for (int i = 0; i < list.size(); i++) {
                List<Field> kept = Field.all(list.get(i).kept());
                kept.forEach(field -> fields.put(field.name(), field));
                constructors.put(constructor(kept), kept);
                writeMaker(writer, list.get(i), i);
            }
            writeMethod(writer, list);
        });
        fields.values().forEach(field -> writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field.name(), field.type().getDescriptor(), null, null));
        constructors.values().forEach(kept -> writeConstructor(writer, kept));
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static String constructor(List<Field> kept) {
        List<Type> types = new ArrayList<>(List.of(Type.INT_TYPE));
        kept.forEach(field -> types.add(field.type()));
        return Type.getMethodDescriptor(Type.VOID_TYPE, types.toArray(Type[]::new));
    }

    private void writeConstructor(ClassWriter writer, List<Field> kept) {
        MethodVisitor code = writer.visitMethod(0, "<init>", constructor(kept), null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, Values.OBJECT.getInternalName(), "<init>", "()V", false);
        List<Field> all = new ArrayList<>(List.of(new Field(NUMBER, Type.INT_TYPE)));
        all.addAll(kept);
        int slot = 1;
        for (Field field : all) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(field.type().getOpcode(Opcodes.ILOAD), slot);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, field.name(), field.type().getDescriptor());
            slot += field.type().getSize();
        }
        code.visitInsn(Opcodes.RETURN);
        end(code);
    }

    private void writeMaker(ClassWriter writer, Lambda lambda, int number) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, maker(lambda.method(), number), lambda.shape().getDescriptor(), null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        push(code, number);
        int slot = 0;
        for (Type kept : lambda.kept()) {
            code.visitVarInsn(kept.getOpcode(Opcodes.ILOAD), slot);
            slot += kept.getSize();
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", constructor(Field.all(lambda.kept())), false);
        code.visitInsn(Opcodes.ARETURN);
        end(code);
    }

    private static void push(MethodVisitor code, int number) {
        code.visitIntInsn(number <= Byte.MAX_VALUE ? Opcodes.BIPUSH : Opcodes.SIPUSH, number);
    }

    private void writeMethod(ClassWriter writer, List<Lambda> choices) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, choices.get(0).method(), choices.get(0).general().getDescriptor(), null, null);
        code.visitCode();
        Label[] labels = choices.stream().map(lambda -> new Label()).toArray(Label[]::new);
        int last = labels.length - 1;
        if (last > 0) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, NUMBER, "I");
            code.visitTableSwitchInsn(0, last, labels[last], labels);
        }
        for (int i = 0; i <= last; i++) {
            code.visitLabel(labels[i]);
            choices.get(i).call(code, name);
        }
        end(code);
    }

    private static void end(MethodVisitor code) {
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
