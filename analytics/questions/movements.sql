-- One row per emulation movement (phong trào thi đua) of the year's plan, with its review dates where entered.
-- A null date is a date nobody has entered, not a movement without review.
select
    m.movement_no,
    m.name,
    m.full_name,
    m.launched_by,
    m.period,
    m.standing_unit_id,
    u.name as standing_unit,
    m.launch_document,
    m.mid_review_due,
    m.final_review_due,
    m.state,
    m.note
from movements as m
join plans as p on p.plan_id = m.plan_id and seen(p.from_version, p.to_version) and p.year = getvariable('year')
left join units as u on u.unit_id = m.standing_unit_id and seen(u.from_version, u.to_version)
where seen(m.from_version, m.to_version)
order by try_cast(m.movement_no as integer), m.movement_no
