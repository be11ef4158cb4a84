import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes out the methods of a record that its class leaves to the virtual machine, with the same results: its hash is that of its
 * parts, each the last one times 31, it equals a record of its class with equal parts, and it names them in its text.
 */
final class RecordMethods extends ClassVisitor {
    private final Map<String, String> wanted = new TreeMap<>();
    private final String owner;
    private String simpleName;
    private List<Handle> parts = List.of();

    RecordMethods(ClassVisitor next, ClassReader reader) {
        super(Opcodes.ASM9, next);
        this.owner = reader.getClassName();
        this.simpleName = owner.substring(owner.lastIndexOf('/') + 1);
    }

    @Override
    public void visitInnerClass(String name, String outer, String inner, int access) {
        if (name.equals(owner)) {
            simpleName = inner;
        }
        super.visitInnerClass(name, outer, inner, access);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
            @Override
            public void visitInvokeDynamicInsn(String called, String shape, Handle bootstrap, Object... arguments) {
                if (bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods")) {
                    parts = Stream.of(arguments).skip(2).map(Handle.class::cast).toList();
                    wanted.put(called, shape);
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, "record$" + called, shape, false);
                } else {
                    super.visitInvokeDynamicInsn(called, shape, bootstrap, arguments);
                }
            }
        };
    }

    @Override
    public void visitEnd() {
        wanted.forEach((name, shape) -> {
            MethodVisitor code = cv.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, "record$" + name, shape, null, null);
            code.visitCode();
            switch (name) {
                case "hashCode" -> hash(code);
                case "equals" -> equal(code);
                default -> text(code);
            }
            code.visitMaxs(0, 0);
            code.visitEnd();
        });
        super.visitEnd();
    }

    private void part(MethodVisitor code, int variable, Handle part) {
        code.visitVarInsn(Opcodes.ALOAD, variable);
        code.visitFieldInsn(Opcodes.GETFIELD, owner, part.getName(), part.getDesc());
    }

    private void hash(MethodVisitor code) {
        code.visitInsn(Opcodes.ICONST_0);
        for (Handle part : parts) {
            Type type = Type.getType(part.getDesc());
            code.visitIntInsn(Opcodes.BIPUSH, 31);
            code.visitInsn(Opcodes.IMUL);
            part(code, 0, part);
            String shape = Type.getMethodDescriptor(Type.INT_TYPE, Values.isObject(type) ? Values.OBJECT : type);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, Values.isObject(type) ? "java/util/Objects" : Values.wrapper(type), "hashCode", shape, false);
            code.visitInsn(Opcodes.IADD);
        }
        code.visitInsn(Opcodes.IRETURN);
    }

    private void equal(MethodVisitor code) {
        Label sameClass = new Label();
        Label different = new Label();
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, owner);
        code.visitJumpInsn(Opcodes.IFNE, sameClass);
        answer(code, false);
        code.visitLabel(sameClass);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.CHECKCAST, owner);
        code.visitVarInsn(Opcodes.ASTORE, 2);
        for (Handle part : parts) {
            part(code, 0, part);
            part(code, 2, part);
            jumpIfDifferent(code, Type.getType(part.getDesc()), different);
        }
        answer(code, true);
        code.visitLabel(different);
        code.visitFrame(Opcodes.F_APPEND, 1, new Object[] {owner}, 0, null);
        answer(code, false);
    }

    private static void answer(MethodVisitor code, boolean answer) {
        code.visitInsn(answer ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
        code.visitInsn(Opcodes.IRETURN);
    }

    private static void jumpIfDifferent(MethodVisitor code, Type type, Label different) {
        if (Values.isObject(type)) {
            code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z", false);
            code.visitJumpInsn(Opcodes.IFEQ, different);
        } else {
            String shape = Type.getMethodDescriptor(Type.INT_TYPE, type, type);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, Values.wrapper(type), "compare", shape, false);
            code.visitJumpInsn(Opcodes.IFNE, different);
        }
    }

    private void text(MethodVisitor code) {
        Words words = new Words(code);
        words.add(simpleName + "[");
        String between = "";
        for (Handle part : parts) {
            words.add(between + part.getName() + "=");
            part(code, 0, part);
            words.add(Type.getType(part.getDesc()));
            between = ", ";
        }
        words.add("]");
        words.end();
    }
}
