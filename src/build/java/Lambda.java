import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A lambda or method reference as a class asks the virtual machine for it.
 *
 * @param method the method of the interface that it is for
 * @param shape what it keeps, and the interface
 * @param general the types of the interface's method
 * @param body the method that is to be called
 * @param special the types of the interface's method as they are known where the lambda stands
 */
record Lambda(String method, Type shape, Type general, Handle body, Type special) {

    /** The interface that it is for. */
    String type() {
        return shape.getReturnType().getInternalName();
    }

    Type[] kept() {
        return shape.getArgumentTypes();
    }

    /** Writes the call of the body, with what was kept in fields and the arguments of the method; ends with the return. */
    void call(MethodVisitor code, String owner) {
        if (isConstructor()) {
            code.visitTypeInsn(Opcodes.NEW, body.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        List<Type> taken = taken();
        List<Field> fields = Field.all(kept());
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, owner, field.name(), field.type().getDescriptor());
            Values.convert(code, Values.isObject(kept()[i]) ? field.type() : kept()[i], kept()[i], taken.get(i));
        }
        int slot = 1;
        Type[] given = general.getArgumentTypes();
        for (int i = 0; i < given.length; i++) {
            code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), slot);
            Values.convert(code, given[i], special.getArgumentTypes()[i], taken.get(fields.size() + i));
            slot += given[i].getSize();
        }
        code.visitMethodInsn(opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        end(code);
    }

    private boolean isConstructor() {
        return body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    }

    /** The types of all that the body takes, the object it is called on included. */
    private List<Type> taken() {
        List<Type> taken = new ArrayList<>();
        if (body.getTag() != Opcodes.H_INVOKESTATIC && !isConstructor()) {
            taken.add(Type.getObjectType(body.getOwner()));
        }
        taken.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
        return taken;
    }

    /** Private methods of a nest are called like any other. */
    private int opcode() {
        return switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }

    private void end(MethodVisitor code) {
        Type given = isConstructor() ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
        Type wanted = general.getReturnType();
        if (!wanted.equals(Type.VOID_TYPE)) {
            Values.convert(code, given, given, wanted);
        } else if (given.getSize() > 0) {
            code.visitInsn(given.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        }
        code.visitInsn(wanted.getOpcode(Opcodes.IRETURN));
    }
}
