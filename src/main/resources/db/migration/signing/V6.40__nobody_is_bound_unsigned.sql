-- Looks at the way into conclusion only: what was concluded before this rule stays so. A registered protocol has a rule of its own.
create function refuse_unsigned() returns trigger language plpgsql as $$
declare
    signed protocol_version;
begin
    select v.* into signed from protocol_version v where v.protocol_id = new.id order by v.number desc limit 1;
    if signed.id is null or signed.purpose <> 'SIGNING'
        or not exists (select 1 from protocol_party where protocol_id = new.id)
        or exists (select 1 from signature_slot where version_id = signed.id and state <> 'SIGNED')
        or exists (select 1 from protocol_party p
                    where p.protocol_id = new.id
                      and not exists (select 1 from signature g
                                        join signature_slot s on s.version_id = g.version_id and s.slot_id = g.slot_id
                                       where g.version_id = signed.id and g.document_sha256 = signed.sha256
                                         and s.party = p.enterprise_number and s.state = 'SIGNED'))
    then
        raise exception 'protocol % is not signed for every party', new.id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger protocol_signed before update on protocol
    for each row when (new.origin = 'DRAFTED' and new.document_state in ('CONCLUDED', 'SUPERSEDED')
                       and old.document_state not in ('CONCLUDED', 'SUPERSEDED'))
    execute function refuse_unsigned();
create trigger protocol_drafted_unsigned before insert on protocol
    for each row when (new.origin = 'DRAFTED' and new.document_state in ('CONCLUDED', 'SUPERSEDED'))
    execute function refuse_unsigned();
